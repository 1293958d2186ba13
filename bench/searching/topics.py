"""Which of our guides answers a topic of the development queries; topics without one are left out.

Only pages that say what a reader has to do count. The reason stands beside each.
"""

ANSWERS: dict[str, tuple[str, ...]] = {
    # Who registers a newcomer, by when, how it is prolonged: the whole guide.
    "registration": ("registration/arrival",),
    # The price of a month and the steps; whether one is needed at all and what follows without.
    "patent": ("patents/apply", "patents/who-needs"),
    "wages_unpaid": ("labour/unpaid-wages",),
    "passport_taken": ("labour/passport-taken",),
    # «Запрет на въезд», «Проверьте себя в РКЛ», «выдворение», «Если остановила полиция».
    "entry_ban_check": ("registration/length-of-stay",),
    "controlled_register": ("registration/length-of-stay",),
    "deportation": ("registration/length-of-stay",),
    "police_stop": ("registration/length-of-stay",),
    # How to get a policy and a doctor with it; what is done for those without.
    "clinic": ("health/insurance", "health/emergency"),
    # Its step 4 and «Работодатель просит скрыть травму».
    "work_injury": ("health/emergency",),
    # «Договора нет»: what is owed all the same, and how to prove it.
    "work_contract": ("labour/unpaid-wages",),
    # The examination, and where fingerprints are taken, are steps to the patent.
    "language_exam": ("patents/apply",),
    "medical_exam": ("patents/apply",),
}
