"""An organisation that helps: one file of data/contacts/ each."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from maslahat.model.fact import Country, Name, PhoneNumber
from maslahat.model.frozen import Frozen
from maslahat.model.signature import Role
from maslahat.model.texts import Texts, Words


class ContactKind(StrEnum):
    STATE = "state"
    COURT = "court"
    CONSULATE = "consulate"
    HOTLINE = "hotline"
    NGO = "ngo"
    UNION = "union"
    SERVICE = "service"


class Phone(Frozen):
    number: PhoneNumber = Field(description="короткий или с кодом страны: +7 495 000-00-00")
    from_abroad: bool = Field(description="дозвонится ли человек из-за границы")


class Contact(Frozen):
    """`checked` is the day somebody last called or opened it; without it nobody has yet."""

    id: Name = Field(description="то же, что имя файла без .yml")
    name: Texts
    kind: ContactKind
    country: Country
    regions: tuple[Words, ...] = Field((), description="пусто — вся страна")
    languages: tuple[Words, ...] = Field(description="на каких языках говорят: ru, ky, tg, uz")
    services: Texts = Field(description="чем помогают, на каждом языке")
    free: bool = Field(description="бесплатно ли")
    safe_without_papers: bool | None = Field(None, description="не знаем — не пишем")
    hours: Texts | None = None
    phones: tuple[Phone, ...] = ()
    links: tuple[Words, ...] = Field((), description="адреса https://")
    checked: date | None = Field(None, description="день, когда позвонили или открыли сайт")
    checked_by: Role | None = None
    proposed: bool = Field(False, description="true — ещё не проверено, на сайт не попадёт")

    @property
    def file(self) -> str:
        """The file as a person names it, from the root of the repository."""
        return f"data/contacts/{self.id}.yml"
