"""What somebody hears who works at the desk through a screen reader, as lines that can be read.

    == operator              whose desk the keys go to from here
    [F8]                     a key; (words) are typed
    -- the citizen rings     what happens by itself
        Squilla ...          what is heard of it; "official: ..." of another desk meanwhile

Lines that begin with # are for whoever reads.
"""

import difflib
import re

SPOKEN = "    "
# What no two mornings share. Everything else stands as it was heard.
VARIABLE = [(r"\b\d{1,2}:\d\d\b|\b\d{1,2} e \d{1,2}\b|\b\d{1,2} Uhr \d{1,2}\b", "{time}"),
            (r"\badesso\b|\bun minuto\b|\b\d+ minuti\b", "{since}"),
            (r"\bgerade eben\b|\beiner Minute\b|\b\d+ Minuten\b", "{since}")]


class Transcript:
    def __init__(self, reader):
        self.lines = []
        self._whole = {}  # what was heard, by its line, as it was
        self._reader = reader
        self._names = {}  # of the desks, by process
        self._at = None

    def call(self, desk, name):
        self._names[desk.process] = name

    def note(self, desk, line):
        """What was heard until now belongs to what is above; then this."""
        self.listen(desk)
        if self._at != desk.process:
            self._at = desk.process
            self.lines.append(f"== {self._names[self._at]}")
        self.lines.append(line)

    def listen(self, desk):
        self._reader.catch_up(desk)
        # Two desks speak each for itself: which is first is chance. This one's stand before the others'.
        for process, text in sorted(self._reader.said(), key=lambda said: said[0] != self._at):
            name = "" if process == self._at else f"{self._names.get(process)}: "
            self._whole[len(self.lines)] = text
            self.lines.append(SPOKEN + name + constant(text))

    def ignore(self, desk):
        """What was heard until now is not of the job."""
        self._reader.catch_up(desk)
        self._reader.said()

    def after(self, line):
        """What was heard first after each such line, its times and places too."""
        return [self._whole[place + 1] for place, each in enumerate(self.lines) if each == line]


def constant(text):
    for pattern, name in VARIABLE:
        text = re.sub(pattern, name, text)
    return " ".join(text.split())


def differences(expected, heard):
    """Empty when each line was heard, once, in its place and in these words."""
    expected = [line for line in expected if line and not line.startswith("#")]
    return list(difflib.unified_diff(expected, heard, "expected", "heard", lineterm="", n=2))


def planted(lines):
    """The same job with one fault each: a sentence twice, missing, untrue."""
    spoken = [place for place, line in enumerate(lines) if line.startswith(SPOKEN)]
    for place, next_one in zip(spoken, spoken[1:] + spoken[:1]):
        sentence, other = lines[place], lines[next_one]
        yield lines[:place] + [sentence] + lines[place:]
        yield lines[:place] + lines[place + 1:]
        if other != sentence:
            yield lines[:place] + [other] + lines[place + 1:]
