"""A morning at two desks, used by name and role alone: what is met is named, what changes is heard
once, and nothing else is heard.

    journey.py DESK MORNING LANGUAGE   DESK is the program, MORNING the file that it is given

The operator's desk runs already (onbus.sh); the official's is started here.
"""

import collections
import re
import subprocess
import sys

import pyatspi

from desk import Desk, NotInTime
from texts import Texts
import window

TEXTS = Texts(sys.argv[3])
PLACES = [TEXTS("ui::Place", each) for each in ("Queue", "Call", "Interventions", "Monitoring")]
COLUMNS = [TEXTS("ui::QueueWording", each) for each in (
    "Promise", "Waiting", "Number", "Calls", "Menu option", "Office", "Attempts", "Request")]
TOPIC = "Codice fiscale: rilascio, duplicato, variazione dati"
CARD = ("Come chiedere il codice fiscale o un duplicato · "
        + TEXTS("ui::SubjectPanel", "version %1").replace("%1", "1"))
OFFICE = "Ufficio territoriale"
ORDINALS = ["first", "second", "third"]
QUIET = 20  # seconds in which nobody does anything
SAME_NEWS = 3  # seconds within which the same words are said twice by mistake


def step(source):
    """What the strip's buttons say."""
    return TEXTS("desk::Views", source)


def sentence(source, *arguments):
    return TEXTS.pattern("sentence", source, *arguments)


def everything_is_named(desk):
    nameless = window.nameless(desk.application)
    assert not nameless, nameless


def strip(desk):
    return desk.find("panel", TEXTS("ui::Strip", "In hand"))


def offers(desk, source, seconds=None):
    """Waits until the strip's button says what F8 would do."""
    shown = re.escape(step(source))
    desk.wait_for(lambda: desk.find("push button", shown, wait=False, under=strip(desk)),
                  f"the strip's {shown!r}", seconds)


def follow_surprise(desk, then):
    """F8 on what has only just changed says what it would do; pressed again it does it."""
    for _ in range(4):
        desk.press("F8")
        try:
            return offers(desk, then, 2)
        except NotInTime:
            desk.hear(sentence("Changed. %1", ".*"))
    raise AssertionError(f"F8 does not lead to {then!r}")


def sit_down(desk):
    """Through the sign-in page: the list says who each seat is for, the button sits down."""
    seats = desk.find("list", TEXTS("ui::SignInPage", "Seats"))
    everything_is_named(desk)
    first = "Centralino, Operatrice di centralino 1, Direzione provinciale di Valdorata"
    assert desk.find("list item", first, under=seats)
    desk.press("Down", "Up")
    desk.wait_for(lambda: desk.focused and desk.focused[-1] == ("list item", first),
                  "the first seat")
    desk.act(desk.find("push button", TEXTS("ui::SignInPage", "Sit down")), "Press")
    desk.find("table", TEXTS("ui::QueueView", "Queue"))


def look_around(desk):
    """The shell and the places, before anything happens."""
    for place in PLACES:
        assert desk.find("check box", place + r"(, \d+)?", under=desk.find("panel", TEXTS("ui::Rail", "Places")))
    assert strip(desk).getState().contains(pyatspi.STATE_FOCUSABLE)
    for key in ("alt+2", "alt+3", "alt+4", "alt+1"):
        desk.press(key)
        shown = PLACES[int(key[-1]) - 1]
        desk.wait_for(lambda: any(frame.name.startswith(shown) for frame in desk.application),
                      f"the place {shown!r}")
        everything_is_named(desk)
        if shown != PLACES[0]:
            desk.hear(re.escape(shown) + r"\.")
        if shown == PLACES[1]:
            desk.hear(re.escape(TEXTS("desk::Session", "No conversation in hand.")))
    desk.hear(re.escape(TEXTS.counted("ui::QueueSummary", "%n waiting", 3)) + ".*")  # what Alt+1 says of the queue
    table = desk.find("table", TEXTS("ui::QueueView", "Queue"))
    desk.wait_for(lambda: table.queryTable().nRows == 3, "three callbacks")
    assert window.headers(table) == COLUMNS, window.headers(table)


def walk_queue(desk):
    """One key, one event: the cell under the focus, whose name is the row in a sentence."""
    table = desk.find("table", TEXTS("ui::QueueView", "Queue"))
    desk.wait_for(lambda: desk.focused[-1] == ("table cell", window.cell(table, 0, 0).name),
                  "the focus in the first row")
    for key, row in (("Down", 1), ("Down", 2), ("Up", 1), ("Up", 0)):
        before = len(desk.focused)
        desk.press(key)
        desk.wait_for(lambda: len(desk.focused) > before, f"the focus after {key}")
        desk.settle(300)
        name = window.cell(table, row, 0).name
        assert desk.focused[before:] == [("table cell", name)], desk.focused[before:]
        place = sentence("%1 of %2", TEXTS("sentence", ORDINALS[row]), "3")
        assert re.fullmatch(f".*, {place}\\.", name), name


def answer(desk, number):
    rings = re.escape(TEXTS.counted("sentence", "%n rings", 5))
    new = sentence("a new number")
    desk.hear(sentence("Ringing: %1", ".*") + rf", {new}, {rings}, {number}\.", 100)
    before = len(desk.focused)
    follow_surprise(desk, "Outcome")
    desk.wait_for(lambda: desk.focused[-1] == ("text", TEXTS("ui::SubjectPanel", "Topic")), "the focus on the topic")
    passed = [each for each in desk.focused[before:-1] if each[0] == "check box"]
    assert not passed, passed  # the citizen speaks: no word about places passed on the way
    everything_is_named(desk)


def choose_topic(desk):
    desk.write("codice")
    desk.hear(TOPIC)
    desk.press("Return")
    desk.find("check box", r"Come chiedere il codice fiscale.*")
    assert desk.focused[-1] == ("text", TEXTS("ui::SubjectPanel", "Topic")), desk.focused[-3:]


def write_note(desk, text):
    """By the editable text of the object named "Note"."""
    note = desk.find("text", TEXTS("ui::CallPlace", "Note"))
    note.queryEditableText().setTextContents(text)
    desk.wait_for(lambda: note.queryText().getText(0, -1) == text, "the note")
    desk.find("label", TEXTS.pattern("desk::Session", "draft kept at %1", ".*"))


def save(desk, said):
    before = len(desk.focused)
    desk.press("F8")
    desk.hear(said)
    desk.wait_for(lambda: desk.focused[-1][0] in ("table cell", "label"), "the focus in the list")
    passed = [each for each in desk.focused[before:-1] if each[0] == "check box"]
    assert not passed, passed


def inform(desk):
    answer(desk, "312 000 0001")
    choose_topic(desk)
    desk.press("F9")
    desk.hear(CARD)
    desk.write("codice dupl")
    desk.press("Return")
    card = desk.find("check box", r"Come chiedere il codice fiscale.*")
    desk.wait_for(lambda: card.getState().contains(pyatspi.STATE_CHECKED), "the card told")
    desk.press("ctrl+shift+n")
    desk.wait_for(lambda: desk.focused[-1] == ("text", TEXTS("ui::CallPlace", "Note")), "the focus on the note")
    write_note(desk, "ha perso il duplicato")
    desk.press("shift+F8")
    desk.hear(sentence("Hung up. The outcome is missing: F8."))
    offers(desk, "Outcome")
    assert desk.focused[-1] == ("text", TEXTS("ui::CallPlace", "Note")), desk.focused[-3:]  # where the hands are
    desk.press("F8")
    offers(desk, "Save")  # a card was told: informed
    desk.wait_for(lambda: desk.focused[-1] == ("list item", TEXTS("outcome", "Basic information given")),
                  "the focus on the outcome")
    everything_is_named(desk)
    save(desk, sentence("Saved. Next: %1. F8 takes it.", ".*"))


def put_through(desk, official):
    answer(desk, "312 000 0002")
    hand_over(desk, official)


def hand_over(desk, official):
    """The topic's office takes the citizen and writes down what it did."""
    choose_topic(desk)
    desk.press("F7")
    desk.hear(", ".join([OFFICE, sentence("normally competent"), sentence("open until %1", r"\d+:00"),
                         sentence("on duty desk %1", "2")]) + r"\.")
    desk.press("Return")
    desk.hear(sentence("Putting through to %1.", OFFICE))
    official.hear(sentence("A hand-over arrives: %1.", TOPIC))
    everything_is_named(official)
    official.activate()
    follow_surprise(official, "Outcome")
    official.wait_for(lambda: official.focused[-1] == ("text", TEXTS("ui::CallPlace", "Note")), "the focus on the note")
    everything_is_named(official)
    desk.hear(sentence("Put through to %1, saved.", OFFICE))
    write_note(official, "duplicato spedito")
    done = official.find("radio button", TEXTS("ui::InterventionForm", "Done"))
    official.act(done, "Toggle")
    offers(official, "Save")
    assert done.getState().contains(pyatspi.STATE_CHECKED)
    save(official, sentence("Saved. None is left."))
    everything_is_named(official)


def call_back(desk):
    desk.activate()
    offers(desk, "Take the next")
    desk.press("F8")
    desk.hear(sentence("Taken: %1", "312 000 0003") + ", .*")
    offers(desk, "Call")
    everything_is_named(desk)
    desk.press("F8")
    desk.hear(sentence("Calling %1.", "312 000 0003"))
    desk.hear(sentence("No answer, %1. F8 records it.", ".*"), 60)
    focused = desk.focused[-1]
    assert focused[0] != "list item", focused  # what is preset is not where the hands are
    everything_is_named(desk)
    desk.settle(1000)  # heard out: F8 within 0.7 s of the news would only say it again
    save(desk, sentence("Saved. Next: %1. F8 takes it.", ".*"))


def reach(desk, official):
    """Called again, the same one answers and is put through."""
    desk.activate()
    offers(desk, "Take the next")
    desk.press("F8")
    desk.hear(sentence("Taken: %1", "312 000 0003") + ", .*")
    offers(desk, "Call")
    desk.settle(1000)
    desk.press("F8")
    desk.hear(sentence("Calling %1.", "312 000 0003"))
    offers(desk, "Outcome", 60)
    everything_is_named(desk)
    desk.press("ctrl+shift+t")
    hand_over(desk, official)


def print_log(supervisor):
    supervisor.activate()
    supervisor.find("push button", ".*")
    everything_is_named(supervisor)
    supervisor.press("ctrl+p")
    pages = TEXTS.counted("sentence", "Sent to the printer, %n pages.", 1)
    supervisor.hear(re.escape(pages))


def nothing_happens(desks):
    """Nobody does anything: names change less than once a second, and nothing is said."""
    for desk in desks:
        desk.renamed.clear()
    desks[0].settle(QUIET * 1000)
    for desk in desks:
        changes = collections.Counter((role, path) for _, role, path in desk.renamed)
        storm = {what: count for what, count in changes.items() if count >= QUIET}
        assert not storm, storm
        assert not desk.unheard(), desk.unheard()
        for index, text in enumerate(desk.announced[1:], 1):
            apart = desk.moments[index] - desk.moments[index - 1]
            assert text != desk.announced[index - 1] or apart > SAME_NEWS, (text, apart)


def main(program, morning, language):
    desk = Desk()
    sit_down(desk)
    look_around(desk)
    walk_queue(desk)
    others = [subprocess.Popen([program, "--training", morning, "--language", language, "--role",
                                role]) for role in ("official", "supervisor")]
    try:
        official, supervisor = [Desk(process=each.pid) for each in others]
        official.find("panel", TEXTS("ui::Rail", "Places"))
        everything_is_named(official)
        desk.activate()
        inform(desk)
        put_through(desk, official)
        call_back(desk)
        reach(desk, official)
        print_log(supervisor)
        nothing_happens([desk, official, supervisor])
    finally:
        for each in others:
            each.terminate()
            each.wait()
    for name, each in (
            ("operator", desk), ("official", official), ("supervisor", supervisor)):
        print(f"{name}: {len(each.announced)} announcements, each once")


if __name__ == "__main__":
    main(*sys.argv[1:])
