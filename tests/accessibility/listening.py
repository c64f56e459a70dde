"""A morning's work heard through Orca: the same job as journey.py's, by keys alone, and what is
heard of it compared with what was written down before.

    listening.py DESK MORNING LANGUAGE EXPECTED SPEED

EXPECTED is the transcript (see transcript.py), written by hand from the facts; SPEED the header that
says how fast the desk's own voice speaks.
"""

import os
import re
import subprocess
import sys
import time
import wave

import journey
from desk import Desk
from journey import OFFICE, TEXTS, TOPIC, offers, sentence
from reader import Reader
from transcript import SPOKEN, Transcript, differences, planted

PER_CHARACTER = 0.06  # seconds: as the announcer reckons how long a sentence is spoken
REACTION = 1.0  # seconds, a little more than the desk takes for the time to hear what changed
PURPOSE = "Operatore di centralino"  # what the caller chose in the menu
UNTIL_PURPOSE = 2.0  # seconds of speech
STATUS = 4.0
USUAL_SPEED = 175  # words a minute, of espeak-ng unless it is told otherwise


class HeardDesk(Desk):
    """Somebody who presses a key when what was announced has been heard."""

    def __init__(self, transcript, name, **which):
        super().__init__(**which)
        self._transcript = transcript
        transcript.call(self, name)

    def press(self, *keys, heard_out=True):
        for key in keys:
            self._listen(PER_CHARACTER if heard_out else 0)
            self._transcript.note(self, f"[{key}]")
            super().press(key)

    def write(self, text):
        self._transcript.note(self, f"({text})")
        super().write(text)

    def happens(self, what):
        self._transcript.note(self, f"-- {what}")

    def come_to(self, role):
        """Brings its window to the front; the focus is on one of this role."""
        before = len(self.focused)
        self.happens("somebody turns to this desk")
        self.activate()
        self.wait_for(lambda: len(self.focused) > before and self.focused[-1][0] == role,
                      f"the focus on a {role}")

    # The desk itself waits for the end of a sentence, as nobody tells it: so does who listens.
    def _listen(self, per_character):
        if not self.announced:
            return
        ends = self.moments[-1] + REACTION + per_character * len(self.announced[-1])
        left = ends - time.monotonic()
        if left > 0:
            self.settle(int(left * 1000))


def in_field(desk, name):
    desk.wait_for(lambda: desk.focused[-1] == ("text", name), f"the focus on {name!r}")


def look_around(desk):
    """Each place says where one is, the queue how many wait and who is first."""
    desk.press("alt+2")
    desk.hear(re.escape(journey.PLACES[1]) + r"\.")
    desk.hear(re.escape(TEXTS("desk::Session", "No conversation in hand.")))
    desk.press("alt+3")
    desk.hear(re.escape(journey.PLACES[2]) + r"\.")
    desk.press("alt+1")
    desk.hear(re.escape(TEXTS.counted("ui::QueueSummary", "%n waiting", 3)) + ".*")
    desk.wait_for(lambda: desk.focused[-1][0] == "table cell", "the focus in the queue")
    for key in ("Down", "Up", "Right", "Left"):
        before = len(desk.focused)
        desk.press(key)
        desk.wait_for(lambda: len(desk.focused) > before, f"the focus after {key}")


def answer(desk, number, asks=False):
    desk.happens(f"{number} rings, having chosen \"{PURPOSE}\"")
    ring = sentence("Ringing: %1", PURPOSE) + ", " + sentence("a new number")
    desk.hear(ring + ", .*" + re.escape(number) + r"\.", 100)
    if asks:
        desk.press("F2", heard_out=False)
        desk.hear(ring + r"\.")
    desk.press("F8", heard_out=False)
    offers(desk, "Outcome")
    in_field(desk, TEXTS("ui::SubjectPanel", "Topic"))


def ask_status(desk, pattern):
    desk.press("F2")
    desk.hear(pattern)


def write_note(desk, text):
    desk.write(text)
    desk.find("label", TEXTS.pattern("desk::Session", "draft kept at %1", ".*"))


def save(desk, said, role):
    """What is done is said, and the focus is where the work goes on."""
    before = len(desk.focused)
    desk.press("F8")
    desk.hear(said)
    desk.wait_for(lambda: len(desk.focused) > before and desk.focused[-1][0] == role,
                  "the focus in the list")


def inform(desk):
    """Somebody asks how to get a duplicate; a card tells it."""
    answer(desk, "312 000 0001", asks=True)
    choose_topic(desk)
    desk.press("F9")
    desk.hear(journey.CARD)
    desk.write("codice dupl")
    desk.press("Return")
    desk.find("check box", r"Come chiedere il codice fiscale.*")
    desk.press("ctrl+shift+n")
    in_field(desk, TEXTS("ui::CallPlace", "Note"))
    write_note(desk, "ha perso il duplicato")
    ask_status(desk, sentence("On the line: %1", PURPOSE) + ".*")
    desk.press("shift+F8")
    desk.hear(sentence("Hung up. The outcome is missing: F8."))
    desk.press("F8")
    offers(desk, "Save")
    desk.wait_for(lambda: desk.focused[-1][0] == "list item", "the focus on the outcome")
    save(desk, sentence("Saved. Next: %1. F8 takes it.", ".*"), "table cell")


def choose_topic(desk):
    desk.write("codice")
    desk.hear(TOPIC)
    desk.press("Return")
    desk.find("check box", r"Come chiedere il codice fiscale.*")


def hand_over(desk, official):
    """The topic's office takes the citizen and writes down what it did."""
    choose_topic(desk)
    desk.press("F7")
    desk.hear(", ".join([OFFICE, sentence("normally competent"), sentence("open until %1", r"\d+:00"),
                         sentence("on duty desk %1", "2")]) + r"\.")
    desk.press("Return")
    desk.hear(sentence("Putting through to %1.", OFFICE))
    official.hear(sentence("A hand-over arrives: %1.", TOPIC))
    official.come_to("list item")
    official.press("F8")
    in_field(official, TEXTS("ui::CallPlace", "Note"))
    desk.hear(sentence("Put through to %1, saved.", OFFICE))
    write_note(official, "duplicato spedito")
    official.press("F8")
    official.wait_for(lambda: official.focused[-1][0] == "radio button", "the focus on an outcome")
    official.press("space")
    offers(official, "Save")
    save(official, sentence("Saved. None is left."), "label")
    desk.come_to("table cell")


def take_next(desk, number):
    ask_status(desk, ".*")
    desk.press("F8")
    desk.hear(sentence("Taken: %1", number) + ", .*")
    offers(desk, "Call")
    in_field(desk, TEXTS("ui::CallPlace", "Note"))
    desk.press("F8")
    desk.hear(sentence("Calling %1.", number))


def call_in_vain(desk):
    take_next(desk, "312 000 0003")
    desk.happens("nobody answers")
    desk.hear(sentence("No answer, %1. F8 records it.", ".*"), 60)
    save(desk, sentence("Saved. Next: %1. F8 takes it.", ".*"), "table cell")


def reach(desk, official):
    take_next(desk, "312 000 0003")
    desk.happens("this time the citizen answers")
    offers(desk, "Outcome", 60)
    desk.press("ctrl+shift+t")
    in_field(desk, TEXTS("ui::SubjectPanel", "Topic"))
    hand_over(desk, official)


def print_log(supervisor):
    supervisor.come_to("panel")
    supervisor.press("alt+1")
    supervisor.hear(re.escape(TEXTS.counted("ui::QueueSummary", "%n waiting", 2)) + ".*")
    supervisor.wait_for(lambda: supervisor.focused[-1][0] == "table cell", "the focus in the queue")
    supervisor.press("alt+4")
    supervisor.hear(re.escape(journey.PLACES[3]) + r"\.")
    supervisor.wait_for(lambda: supervisor.focused[-1][0] == "panel", "the focus on a figure")
    supervisor.press("ctrl+p")
    supervisor.hear(re.escape(TEXTS.counted("sentence", "Sent to the printer, %n pages.", 1)))


def seat(transcript, program, morning, language, role):
    with open(os.environ["PROGRAM_OUTPUT"], "a", encoding="utf-8") as output:
        process = subprocess.Popen([program, "--training", morning, "--language", language,
                                    "--role", role], stdout=output, stderr=output)
    desk = HeardDesk(transcript, role, process=process.pid)
    desk.find("panel", TEXTS("ui::Rail", "Places"))
    transcript.ignore(desk)  # at another desk
    return process, desk


def seconds_of(text, language, speed):
    file = os.path.join(os.environ["HOME"], "speech.wav")
    subprocess.run(["espeak-ng", "-v", language, "-s", str(speed), "-b", "1", "-z", "-w", file,
                    "--", text], check=True)
    with wave.open(file) as speech:
        return speech.getnframes() / speech.getframerate()


def measure(transcript, language, own_speed):
    """How long whoever listens waits for what the caller wants, and for where things stand."""
    rings = [line for line in transcript.lines if line.startswith("-- ") and " rings" in line]
    purposes = [said.partition(PURPOSE)[0] + PURPOSE
                for ring in rings for said in transcript.after(ring)]
    assert len(purposes) == 2, purposes
    for most, texts in ((UNTIL_PURPOSE, purposes), (STATUS, transcript.after("[F2]"))):
        for text in texts:
            own, usual = [seconds_of(text, language, speed) for speed in (own_speed, USUAL_SPEED)]
            print(f"{own:.2f} s at {own_speed} words a minute (at most {most}), "
                  f"{usual:.2f} s at {USUAL_SPEED}: {text}")
            assert max(own, usual) <= most, text


def compare(transcript, file):
    heard = transcript.lines
    with open(file, encoding="utf-8") as golden:
        expected = golden.read().splitlines()
    difference = differences(expected, heard)
    assert not difference, "\n".join(difference)
    faults = 0
    for faulty in planted(heard):
        assert differences(expected, faulty), faulty
        faults += 1
    print(f"{sum(line.startswith(SPOKEN) for line in heard)} sentences as expected; "
          f"{faults} planted faults found")


def main(program, morning, language, expected, speed):
    with open(speed, encoding="utf-8") as header:
        own_speed = int(re.search(r"usualSpeed = (\d+)", header.read()).group(1))
    signing_in = Desk()
    reader = Reader(language, signing_in)
    transcript = Transcript(reader)
    others = []
    try:
        journey.sit_down(signing_in)
        desk = HeardDesk(transcript, "operator")
        for role in ("official", "supervisor"):
            others.append(seat(transcript, program, morning, language, role))
        official, supervisor = [each for _, each in others]
        transcript.ignore(desk)  # who sits where
        desk.come_to("table cell")
        look_around(desk)
        inform(desk)
        answer(desk, "312 000 0002")
        hand_over(desk, official)
        call_in_vain(desk)
        reach(desk, official)
        print_log(supervisor)
        transcript.listen(supervisor)
        for each in (desk, official, supervisor):
            assert not each.unheard(), each.unheard()
    finally:
        print("\n".join(transcript.lines))
        for process, _ in others:
            process.terminate()
            process.wait()
        reader.end()
    measure(transcript, language, own_speed)
    compare(transcript, expected)


main(*sys.argv[1:])
