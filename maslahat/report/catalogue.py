"""What each code of content and data says in English; the Russian text stands in its check.

What a Russian message quotes is put behind `what`, so no text here has places for values.
"""

from typing import NamedTuple


class Entry(NamedTuple):
    """The texts of one code: the fact, what the reader loses, one thing to do."""

    what: str
    why: str
    fix: str


CATALOGUE = {
    "advice-contradicts": Entry(
        "A section is called advice and has a source as well.",
        "the reader cannot tell a rule that can be shown from a piece of advice.",
        "leave it either in “advice” or in “sections” of the source.",
    ),
    "advice-unknown": Entry(
        "“advice” names a section that the page does not have.",
        "the real section is left without an article of law.",
        "correct the id or delete it.",
    ),
    "apostrophe-wrong": Entry(
        "An Uzbek word has the wrong apostrophe.",
        "the word breaks at the end of a line, and a program for the blind misreads it.",
        "write oʻ and gʻ with U+02BB, the tutuq with U+02BC.",
    ),
    "argument-extra": Entry(
        "The call has a second word it does not need.",
        "the site will not show it, and the sentence reads otherwise than meant.",
        "delete the second word.",
    ),
    "article-missing": Entry(
        "The number of the article is missing.",
        "the reader cannot show the rule to an inspector.",
        "write article and paragraph; if nobody found them, say so in Russian: «номер "
        "статьи не сверен».",
    ),
    "article-unsourced": Entry(
        "The sources of the Russian page do not have this article.",
        "the reader cannot tell up to which day its wording is known.",
        "add it to “sources” of the Russian page, or correct the number.",
    ),
    "attributes-refused": Entry(
        "Braces hold something other than the id of a heading.",
        "such braces can bring a stranger's code and looks onto the page.",
        "delete the braces.",
    ),
    "call-malformed": Entry(
        "The braces cannot be understood.",
        "the reader would see braces where a number or a phone should stand.",
        "straight double quotes, one space inside the braces, all on one line.",
    ),
    "call-misplaced": Entry(
        "The call stands in a heading, a description, a link or code.",
        "nothing is put in its place there: the reader would see braces.",
        "move it into plain text.",
    ),
    "calls-differ": Entry(
        "Facts, laws and contacts of the section are not those of the Russian text.",
        "readers of this language miss a term, a fee or an address, or get a wrong one.",
        "write the same calls as in the Russian section; the case of a fact may differ.",
    ),
    "check-by-early": Entry(
        "The next check is due before the last one was made.",
        "the value will not be shown from the first day on.",
        "set a new day in “check_by”.",
    ),
    "check-by-far": Entry(
        "The next check is due in more than 18 months.",
        "the law will change earlier, and the reader pays or waits by an old number.",
        "set a day within eighteen months.",
    ),
    "checked-unsigned": Entry(
        "The translation is called checked, and nobody signed for it.",
        "the reader trusts a check that nobody answers for.",
        "add “review” with “by”, “on” and “against”, or write “translation: human”.",
    ),
    "contact-checker": Entry(
        "Of “checked” and “checked_by” only one is there.",
        "the reader trusts a number that nobody answers for.",
        "write both, or delete both.",
    ),
    "contact-language": Entry(
        "“languages” names one that the site does not have.",
        "a person cannot tell whether they will be understood.",
        "write codes of data/languages.yml.",
    ),
    "contact-link": Entry(
        "The link does not begin with https://.",
        "on the way the page can be replaced, and a person types in a passport number.",
        "write an https:// address, or delete the link.",
    ),
    "contact-proposed": Entry(
        "This contact is only proposed.",
        "a person in trouble will call where nobody answers.",
        "check its phone and address, write “checked” and “checked_by”, delete “proposed”.",
    ),
    "contact-unknown": Entry(
        "There is no such organisation in data/contacts.",
        "a person will not learn whom to call.",
        "correct the name, or write the file after its neighbour.",
    ),
    "contact-unreachable": Entry(
        "There is neither a phone nor an address on the internet.",
        "a person reads the name and cannot get there.",
        "write “links” or “phones”, or delete the file.",
    ),
    "contact-unused": Entry(
        "No page names this organisation.",
        "somebody checks its phones, and no reader sees them.",
        "put it on a page, or delete the file.",
    ),
    "data-unfit": Entry(
        "The file does not hold what was expected: a list, or records “name: value”.",
        "the site cannot be built without these data.",
        "restore the file and make the change again.",
    ),
    "date-future": Entry(
        "The day has not come yet.",
        "the reader is told of a check that nobody has made.",
        "write the day on which it was really made.",
    ),
    "date-sentinel": Entry(
        "The day stands for “for ever” or “unknown”.",
        "on that day nobody will check anything, and the reader keeps an old number.",
        "write a real day, or delete the field.",
    ),
    "description-missing": Entry(
        "The page has no description between two lines “---”.",
        "without it there is no title, no sources and no date, and no page.",
        "copy the sample of docs/content-guide.md to the top of the file.",
    ),
    "fact-case": Entry(
        "Terms of this language have no such case, or the fact is no term.",
        "the site cannot inflect days and months.",
        "write one of the cases the message names, or none.",
    ),
    "fact-contact-unknown": Entry(
        "There is no such organisation in data/contacts.",
        "when the number grows old, the reader does not learn whom to ask.",
        "write the name of a file of data/contacts in “check_at”.",
    ),
    "fact-hole": Entry(
        "On some day before its check is due the fact has no value.",
        "the reader will see “may have changed” instead of a number.",
        "write a value for those days, or set “check_by” to the last day it is known.",
    ),
    "fact-kind": Entry(
        "The site does not know this kind of fact.",
        "it cannot tell how to show the value: as a term, a fee or a date.",
        "write in “kind” one of: duration, money, date, number, phone, text, unknown.",
    ),
    "fact-law-unknown": Entry(
        "There is no such law in data/laws.yml.",
        "beside the number there is an empty place instead of a law.",
        "correct the name, or add the law.",
    ),
    "fact-unknown": Entry(
        "There is no such fact in data/facts.",
        "instead of a term or a fee the reader sees nothing.",
        "correct the name, or write the file after its neighbour.",
    ),
    "fact-unused": Entry(
        "The fact stands on no page.",
        "it is kept up to date, and pages most likely show another number.",
        "put it on a page, or delete the file.",
    ),
    "file-not-utf8": Entry(
        "The file is not encoded in UTF-8; its letters cannot be read.",
        "the reader would see question marks.",
        "open it in an editor and save it as UTF-8.",
    ),
    "file-unreadable": Entry(
        "The file does not open.",
        "what it holds would vanish from the site.",
        "see that the file is there and may be read.",
    ),
    "function-unknown": Entry(
        "The site cannot put anything in place of these braces.",
        "the reader would see braces where a value should stand.",
        "write one of fact, contact, term, law as docs/content-guide.md shows.",
    ),
    "heading-form": Entry(
        "This line will become a heading without an id.",
        "a link to the section breaks at the first edit, and the language switch loses the place.",
        "begin a heading at the margin: “## Title {#id}”; leave an empty line above a rule.",
    ),
    "heading-id-missing": Entry(
        "The heading has no id.",
        "a link to the section breaks at the first edit, and the language switch loses the place.",
        "add one in Latin letters: “## Title {#id}”.",
    ),
    "heading-id-repeated": Entry(
        "Another heading of the page has this id.",
        "a link leads to the wrong section.",
        "give this heading another id, the same in all languages.",
    ),
    "heading-id-unfit": Entry(
        "This id will not do: lower-case Latin letters, digits and hyphens, no “m-” in front.",
        "old browsers will not find it, or it meets a part of the template.",
        "use one short word in Latin letters.",
    ),
    "heading-level": Entry(
        "The heading skips a level.",
        "who listens to the page loses its order; the title is printed by the template.",
        "begin with “##”; below it “###”.",
    ),
    "html-refused": Entry(
        "There is HTML in the text.",
        "HTML can bring a stranger's code onto the page and breaks the copy on a disk.",
        "use Markdown; docs/content-guide.md lists what there is.",
    ),
    "id-differs": Entry(
        "The id is not the name of the file.",
        "the next person to change the value will open the wrong file.",
        "write the name of the file in “id”, or rename the file.",
    ),
    "image-refused": Entry(
        "There is a picture in the text.",
        "it weighs more than the whole page and does not open without the internet.",
        "say in words what it shows.",
    ),
    "key-misplaced": Entry(
        "This field has no effect here.",
        "what is changed here never reaches the reader.",
        "delete the field from this file.",
    ),
    "key-missing": Entry(
        "A field is missing.",
        "the reader will miss a title, an answer or a date.",
        "add the field; docs/content-guide.md has a sample.",
    ),
    "key-repeated": Entry(
        "A field is written more than once.",
        "only the last one counts, the others vanish in silence.",
        "leave one of them.",
    ),
    "key-unknown": Entry(
        "Unknown field.",
        "a misspelt field does nothing: a date or a source is lost in silence.",
        "correct its name or delete it; docs/content-guide.md lists all fields.",
    ),
    "label-value": Entry(
        "The name of the fact repeats its value.",
        "the value will change, and the name in the list stays old.",
        "say what it is without the number.",
    ),
    "law-unknown": Entry(
        "There is no such law in data/laws.yml.",
        "the reader cannot see what the rule stands on.",
        "correct the name, or add the law to data/laws.yml.",
    ),
    "letters-combined": Entry(
        "A letter is made of two signs.",
        "old phones show an empty box instead.",
        "type it with one key.",
    ),
    "letters-foreign": Entry(
        "This language has no such letter.",
        "the reader stumbles, and search does not find the word.",
        "type the word in the letters of its language.",
    ),
    "letters-invisible": Entry(
        "There is an invisible sign at the word.",
        "the word can be neither copied nor found.",
        "delete the word with the spaces around it and type it anew.",
    ),
    "letters-mixed": Entry(
        "One word has letters of two alphabets.",
        "search does not find it, and a program for the blind spells it out.",
        "type it anew in one layout.",
    ),
    "link-dead": Entry(
        "The link leads nowhere.",
        "the reader taps it and does not get the answer.",
        "write the path of a file, such as “../patents/apply.md” (in content/ru).",
    ),
    "link-scheme": Entry(
        "The link begins in a way that is not allowed.",
        "such a link runs a stranger's code or does not open from a disk.",
        "keep to pages of the site, https, tel, sms and mailto.",
    ),
    "links-differ": Entry(
        "The links of the section are not those of the Russian text.",
        "readers of this language do not get where Russian readers get.",
        "write the same addresses as in the Russian section.",
    ),
    "list-differs": Entry(
        "Lists and tables of the section have another number of rows than in Russian.",
        "readers of this language miss a step or a rule.",
        "compare the section with the Russian text, row by row.",
    ),
    "number-date": Entry(
        "A date is typed in the text.",
        "the day passes, and the reader cannot tell whether the rule holds.",
        "call a fact, or say it without the date.",
    ),
    "number-fee": Entry(
        "A sum of money is typed in the text.",
        "the price will change, and the reader comes with the old one.",
        "call a fact.",
    ),
    "number-phone": Entry(
        "A phone number is typed in the text.",
        "it will change, and a person in trouble dials the old one.",
        "call a contact, or a fact of the kind “phone”.",
    ),
    "number-term": Entry(
        "A term is typed in the text.",
        "the law will change, and the number stays old here.",
        "call a fact; name an ordinary number in “ordinary”.",
    ),
    "numeral-foreign": Entry(
        "The translation has a number that this section of the Russian text lacks.",
        "the reader acts on a number that no lawyer has seen.",
        "call the fact of the Russian text, or delete the number.",
    ),
    "numeral-missing": Entry(
        "A number of the Russian section is missing in the translation.",
        "readers of this language learn less.",
        "add the same number in figures.",
    ),
    "ordinary-unused": Entry(
        "“ordinary” names a number that is not on the page.",
        "one day somebody types it, and a term goes unchecked.",
        "delete it, or repeat the words of the text.",
    ),
    "original-missing": Entry(
        "This translation has no Russian original.",
        "no lawyer can compare it with the law, and a mistake stays unseen.",
        "write the Russian page first, or correct the name of the file.",
    ),
    "period-reversed": Entry(
        "The value ends before it begins.",
        "nobody will see it, and the page keeps the old one.",
        "correct “from” or “until”.",
    ),
    "periods-gap": Entry(
        "Between two values there are days without any.",
        "on those days the reader sees “may have changed” instead of a number.",
        "let the new value begin on the day after the old one.",
    ),
    "periods-overlap": Entry(
        "Two values hold on the same days.",
        "the reader sees one of them, and not always the right one.",
        "give the old one “until”, and the new one “from” on the next day.",
    ),
    "phone-abroad": Entry(
        "A short number is said to be reachable from abroad.",
        "a family at home reaches another service, or none.",
        "write “from_abroad: false”, or the whole number with the country's code.",
    ),
    "quotes-not-russian": Entry(
        "Angle quotes hold words that are not Russian.",
        "a program for the blind will read them as Russian, and nobody will understand it.",
        "put words of the page's language in quotes “…”.",
    ),
    "range-reversed": Entry(
        "The upper end of the range is not above the lower one.",
        "the reader cannot tell how much to pay or how long to wait.",
        "the lesser in “value”, the greater in “to”.",
    ),
    "range-unfit": Entry(
        "A phone number or a text has an upper end.",
        "nobody will see it.",
        "delete “to”; a second number is a second file.",
    ),
    "record-misplaced": Entry(
        "“made_from” stands in a Russian page.",
        "it is an original: what is written there reaches nobody.",
        "delete “made_from” and the lines below it.",
    ),
    "review-against": Entry(
        "“against” is no edition of a page.",
        "nobody can tell which text was signed.",
        "write the edition as it is printed at the foot of the page.",
    ),
    "review-reversed": Entry(
        "The signature is older than what it stands under.",
        "the reader trusts a check that cannot have been made.",
        "correct “on” or “against”.",
    ),
    "review-unproven": Entry(
        "A day of review without proof: it is not said which edition was read, or it "
        "is not today's.",
        "the reader sees “checked” where nobody has.",
        "write in “against” the edition you read; if nobody did, put the old day back "
        "or delete “review”.",
    ),
    "section-unsourced": Entry(
        "No article of law stands behind the section.",
        "the reader cannot show the rule, and no lawyer can check it.",
        "add the section to “sections” of a source, or to “advice” if it states no rule.",
    ),
    "sections-differ": Entry(
        "The sections are not those of the Russian page.",
        "the reader of this language will miss a part of the answer.",
        "make headings, ids and their order those of the Russian page.",
    ),
    "situation-dead": Entry(
        "A link of “situations” leads nowhere.",
        "a person taps their own case and does not get the answer.",
        "write the path of a page, such as “registration/arrival.md”.",
    ),
    "source-section-unknown": Entry(
        "A source names a section that the page does not have.",
        "the source stands beside no rule, and the reader cannot check it.",
        "write the id of a section of this page.",
    ),
    "sources-missing": Entry(
        "The page names no source.",
        "the reader cannot tell a rule from an opinion.",
        "add “sources” with the law, the articles and the sections.",
    ),
    "term-unknown": Entry(
        "There is no such word in data/terms.yml.",
        "the reader does not learn what it is called on papers.",
        "correct the name, or add the word.",
    ),
    "text-signs": Entry(
        "The words hold a sign of markup.",
        "a table, a link or the page itself breaks.",
        "say the same in plain words on one line.",
    ),
    "text-too-long": Entry(
        "The text is longer than its place.",
        "phones and search engines cut off the end.",
        "shorten it.",
    ),
    "texts-uneven": Entry(
        "Words are missing in one of the site's languages, or there is one too many.",
        "readers of that language see an empty place.",
        "add the line with a translation.",
    ),
    "topic-missing": Entry(
        "The folder has no index.md.",
        "its guides stand in no list, and the reader will not find them.",
        "write the page of the topic: index.md.",
    ),
    "translation-unmarked": Entry(
        "It is not said how the translation was made.",
        "the reader takes a machine's translation for a checked one.",
        "add “translation: machine”, “human” or “checked”.",
    ),
    "translation-unrecorded": Entry(
        "It is not recorded which Russian text the translation was made from.",
        "when the Russian text changes, readers are not told that this one fell behind.",
        "compare both, then run “maslahat translated” with the file.",
    ),
    "ui-extra": Entry(
        "The Russian file has no such word of the interface.",
        "most likely it is misspelt, and the right one was left untranslated.",
        "correct its name or delete the line.",
    ),
    "ui-missing": Entry(
        "A word of the interface is missing.",
        "the reader sees an empty place or a foreign word instead of a button.",
        "add the line with a translation.",
    ),
    "units-incomplete": Entry(
        "A word of a unit or a currency is missing.",
        "terms and fees read wrong in this language, or the page is not built.",
        "add the word after the lines beside it.",
    ),
    "value-unfit": Entry(
        "The value does not fit its field.",
        "the site cannot show it as it should be.",
        "compare it with the sample of docs/content-guide.md.",
    ),
    "waiver-expired": Entry(
        "The waiver has run out.",
        "the problem was to be solved by that day, and readers still meet it.",
        "solve it and delete the record, or write a new day and the reason.",
    ),
    "waiver-far": Entry(
        "The waiver reaches further than twelve months.",
        "the problem will be forgotten, and readers left with it.",
        "write an earlier day in “until”.",
    ),
    "waiver-refused": Entry(
        "This problem may not be waived for a day.",
        "it shows the reader a hole, a stranger's code or an old value as today's.",
        "solve the problem and delete the record.",
    ),
    "waiver-unused": Entry(
        "There is no such problem any more.",
        "a needless waiver will one day hide a new mistake from us.",
        "delete it, or compare “code”, “path” and “shown” with the message.",
    ),
    "word-forbidden": Entry(
        "The glossary forbids this word.",
        "under two names the reader takes one thing for two, or is insulted.",
        "write the approved word; quote the words of others.",
    ),
    "yaml-broken": Entry(
        "A line of the description cannot be read.",
        "without the description a page has no title, no sources and no date.",
        "often it is a colon inside the text: put the whole text in quotes.",
    ),
}
