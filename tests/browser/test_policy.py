"""A page obeys its own policy: nothing foreign runs, from a server or from a disk."""

# A script element that runs says so in the title; one that is refused says so in an event.
INSERT = """() => new Promise((answer) => {
  document.addEventListener("securitypolicyviolation", (event) =>
    answer([event.effectiveDirective, document.title]));
  document.title = "refused";
  const script = document.createElement("script");
  script.textContent = "document.title = 'ran'";
  document.head.appendChild(script);
  setTimeout(() => answer(["nothing was refused", document.title]), 1000);
})"""
FETCH = """() => new Promise((answer) => {
  document.addEventListener("securitypolicyviolation", (event) =>
    answer(event.effectiveDirective));
  fetch("index.html").then(() => answer("fetched"), () => {});
  setTimeout(() => answer("nothing was refused"), 1000);
})"""


def test_an_inline_script_does_not_run(visit, site):
    tab = visit(site).go("ru/labour/unpaid-wages")

    assert tab.evaluate(INSERT) == ["script-src-elem", "refused"]


def test_a_page_fetches_nothing(visit, site):
    tab = visit(site).go("ru/labour/unpaid-wages")

    assert tab.evaluate(FETCH) == "connect-src"
