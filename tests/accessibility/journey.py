"""A morning at two desks, used by name and role alone: what is met is named, what changes is heard
once, and nothing else is heard.

    journey.py DESK MORNING      DESK is the program, MORNING the file that it is given

The operator's desk runs already (onbus.sh); the official's is started here.
"""

import collections
import subprocess
import sys

import pyatspi

from desk import Desk, NotInTime
import window

PLACES = ["Queue", "Call", "Interventions", "Monitoring"]
COLUMNS = ["Promise", "Waiting", "Number", "Calls", "Menu option", "Office", "Attempts", "Request"]
TOPIC = "Codice fiscale: rilascio, duplicato, variazione dati"
CARD = "Come chiedere il codice fiscale o un duplicato · version 1"
QUIET = 20  # seconds in which nobody does anything
SAME_NEWS = 3  # seconds within which the same words are said twice by mistake


def everything_is_named(desk):
    nameless = window.nameless(desk.application)
    assert not nameless, nameless


def strip(desk):
    return desk.find("panel", "In hand")


def offers(desk, step, seconds=None):
    """Waits until the strip's button says what F8 would do."""
    desk.wait_for(lambda: desk.find("push button", step, wait=False, under=strip(desk)),
                  f"the strip's {step!r}", seconds)


def follow_surprise(desk, then):
    """F8 on what has only just changed says what it would do; pressed again it does it."""
    for _ in range(4):
        desk.press("F8")
        try:
            return offers(desk, then, 2)
        except NotInTime:
            desk.hear(r"Changed\. .*")
    raise AssertionError(f"F8 does not lead to {then!r}")


def sit_down(desk):
    """Through the sign-in page: the list says who each seat is for, the button sits down."""
    seats = desk.find("list", "Seats")
    everything_is_named(desk)
    first = "Centralino, Operatrice di centralino 1, Direzione provinciale di Valdorata"
    assert desk.find("list item", first, under=seats)
    desk.press("Down", "Up")
    desk.wait_for(lambda: desk.focused and desk.focused[-1] == ("list item", first),
                  "the first seat")
    desk.act(desk.find("push button", "Sit down"), "Press")
    desk.find("table", "Queue")


def look_around(desk):
    """The shell and the places, before anything happens."""
    for place in PLACES:
        assert desk.find("check box", place + r"(, \d+)?", under=desk.find("panel", "Places"))
    assert strip(desk).getState().contains(pyatspi.STATE_FOCUSABLE)
    for key in ("alt+2", "alt+3", "alt+4", "alt+1"):
        desk.press(key)
        shown = PLACES[int(key[-1]) - 1]
        desk.wait_for(lambda: any(frame.name.startswith(shown) for frame in desk.application),
                      f"the place {shown!r}")
        everything_is_named(desk)
    desk.hear(r"3 waiting.*")  # what Alt+1 says of the queue
    table = desk.find("table", "Queue")
    desk.wait_for(lambda: table.queryTable().nRows == 3, "three callbacks")
    assert window.headers(table) == COLUMNS, window.headers(table)


def walk_queue(desk):
    """One key, one event: the cell under the focus, whose name is the row in a sentence."""
    table = desk.find("table", "Queue")
    desk.wait_for(lambda: desk.focused[-1] == ("table cell", window.cell(table, 0, 0).name),
                  "the focus in the first row")
    for key, row in (("Down", 1), ("Down", 2), ("Up", 1), ("Up", 0)):
        before = len(desk.focused)
        desk.press(key)
        desk.wait_for(lambda: len(desk.focused) > before, f"the focus after {key}")
        desk.settle(300)
        name = window.cell(table, row, 0).name
        assert desk.focused[before:] == [("table cell", name)], desk.focused[before:]
        place = ["first", "second", "third"][row]
        assert name.startswith("By ") and name.endswith(f", {place} of 3."), name


def answer(desk, number):
    desk.hear(rf"Ringing: new, {number}, .*, 5 rings\.", 100)
    before = len(desk.focused)
    follow_surprise(desk, "Outcome")
    desk.wait_for(lambda: desk.focused[-1] == ("text", "Topic"), "the focus on the topic")
    passed = [each for each in desk.focused[before:-1] if each[0] == "check box"]
    assert not passed, passed  # the citizen speaks: no word about places passed on the way
    everything_is_named(desk)


def choose_topic(desk):
    desk.write("codice")
    desk.hear(TOPIC)
    desk.press("Return")
    desk.find("check box", r"Come chiedere il codice fiscale.*")
    assert desk.focused[-1] == ("text", "Topic"), desk.focused[-3:]


def write_note(desk, text):
    """By the editable text of the object named "Note"."""
    note = desk.find("text", "Note")
    note.queryEditableText().setTextContents(text)
    desk.wait_for(lambda: note.queryText().getText(0, -1) == text, "the note")
    desk.find("label", r"draft kept at .*")


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
    desk.wait_for(lambda: desk.focused[-1] == ("text", "Note"), "the focus on the note")
    write_note(desk, "ha perso il duplicato")
    desk.press("shift+F8")
    desk.hear(r"Hung up\. The outcome is missing: F8\.")
    offers(desk, "Outcome")
    assert desk.focused[-1] == ("text", "Note"), desk.focused[-3:]  # where the hands are
    desk.press("F8")
    offers(desk, "Save")  # a card was told: informed
    desk.wait_for(lambda: desk.focused[-1] == ("list item", "Basic information given"),
                  "the focus on the outcome")
    everything_is_named(desk)
    save(desk, r"Saved\. Next: .* F8 takes it\.")


def put_through(desk, official):
    answer(desk, "312 000 0002")
    choose_topic(desk)
    desk.press("F7")
    desk.hear(r"Ufficio territoriale · normally competent")
    desk.press("Return")
    desk.hear(r"Putting through to Ufficio territoriale\.")
    official.hear(rf"A hand-over arrives: {TOPIC}\.")
    everything_is_named(official)
    official.activate()
    follow_surprise(official, "Outcome")
    official.wait_for(lambda: official.focused[-1] == ("text", "Note"), "the focus on the note")
    everything_is_named(official)
    desk.hear(r"Put through to Ufficio territoriale, saved\.")
    write_note(official, "duplicato spedito")
    done = official.find("radio button", "Done")
    official.act(done, "Toggle")
    offers(official, "Save")
    assert done.getState().contains(pyatspi.STATE_CHECKED)
    save(official, r"Saved\. None is left\.")
    everything_is_named(official)


def call_back(desk):
    desk.activate()
    offers(desk, "Take the next")
    desk.press("F8")
    desk.hear(r"Taken: 312 000 0003, .* F8 calls\.")
    offers(desk, "Call")
    everything_is_named(desk)
    desk.press("F8")
    desk.hear(r"Calling 312 000 0003\.")
    desk.hear(r"No answer, first attempt of 3\. F8 records it\.", 60)
    focused = desk.focused[-1]
    assert focused[0] != "list item", focused  # what is preset is not where the hands are
    everything_is_named(desk)
    desk.settle(1000)  # heard out: F8 within 0.7 s of the news would only say it again
    save(desk, r"Saved\. Next: .* F8 takes it\.")


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


def main(program, morning):
    desk = Desk()
    sit_down(desk)
    look_around(desk)
    walk_queue(desk)
    second = subprocess.Popen([program, "--training", morning, "--language", "en", "--role",
                               "official"])
    try:
        official = Desk(process=second.pid)
        official.find("panel", "Places")
        everything_is_named(official)
        desk.activate()
        inform(desk)
        put_through(desk, official)
        call_back(desk)
        nothing_happens([desk, official])
    finally:
        second.terminate()
        second.wait()
    for name, each in (("operator", desk), ("official", official)):
        print(f"{name}: {len(each.announced)} announcements, each once")


main(*sys.argv[1:])
