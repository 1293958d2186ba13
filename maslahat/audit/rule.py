"""What one finding of the audit says; refuses to know how it is found."""

from typing import NamedTuple

from maslahat.model.problem import Problem


class Rule(NamedTuple):
    """A code and its three texts; `what` and `fix` have places for the values of a finding."""

    code: str
    what: str
    why: str
    fix: str

    def at(self, url: str, line: int, /, **values: object) -> Problem:
        """The problem at one line of a built file; line 0 is the whole file."""
        return Problem(
            path=f"site/{url}",
            line=line,
            code=self.code,
            what=self.what.format(**values),
            why=self.why,
            fix=self.fix.format(**values),
            lang="en",
        )
