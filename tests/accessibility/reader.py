"""Orca, listened to: a real one on the bus, which speaks to us alone.

    reader = Reader("it", desk)
    reader.catch_up(desk)     # waits until it has dealt with all that the desk has told
    reader.said()             # what it said since the last time: (process, text)
"""

import json
import os
import re
import subprocess

OWN_PITCH = 2.0  # by which heard.py knows the voice

# As it comes, but for three things: whom it speaks to, silence about the keys (they are ours), and
# a voice of its own for its own words, by which they are known.
SETTINGS = {
    "profile": ["Default", "default"],
    "speechServerFactory": "heard",
    "enableKeyEcho": False,
    "voices": {"default": {"established": False}, "hyperlink": {"established": False},
               "uppercase": {"established": False},
               "system": {"established": True, "average-pitch": OWN_PITCH}},
}

# What Orca adds of its own in that voice: roles, states, sizes. Only this is taken away from what
# was heard. Hints are the desk's words though the same voice says them; and "layered pane" is
# missing here: it tells nobody anything, so that whoever hears it finds a fault.
OWN_WORDS = {
    "it": [r"Lettore schermo attivo", r"cornice", r"pannello", r"etichetta", r"pulsante", r"testo",
           r"(non )?selezionato( pulsante radio)?", r"tabella con \d+ righe \d+ colonne",
           r"Elenco con \d+ voci"],
    "de": [r"Bildschirmleser an", r"Rahmen", r"Panel", r"Beschriftung", r"Druckknopf", r"Text",
           r"(nicht )?ausgewählt( Radioknopf)?", r"Tabelle mit \d+ Zeilen \d+ Spalten",
           r"Liste mit \d+ Einträgen"],
}


class Reader:
    def __init__(self, language, desk):
        home = os.environ["HOME"]
        preferences = os.path.join(home, "orca")
        os.makedirs(preferences)
        with open(os.path.join(preferences, "user-settings.conf"), "w", encoding="utf-8") as file:
            json.dump({"general": {}, "profiles": {"default": SETTINGS}, "pronunciations": {},
                       "keybindings": {}}, file)
        heard_file = os.path.join(home, "heard")
        asked = os.path.join(home, "asked")
        os.mkfifo(asked)
        with open(heard_file, "w", encoding="utf-8"):
            pass
        self._asked = os.open(asked, os.O_RDWR)
        self._file = open(heard_file, encoding="utf-8")
        self._own = re.compile(f"({'|'.join(OWN_WORDS[language])})\\.?")
        self._said = []
        self._has_begun = False
        self._questions = 0
        self._answered = 0
        environment = dict(os.environ, ORCA_HEARD=heard_file, ORCA_ASKED=asked,
                           LANGUAGE=language)
        self._process = subprocess.Popen(["orca", "--user-prefs", preferences], env=environment)
        desk.wait_for(lambda: self._read() or self._has_begun, "the screen reader", 60)

    def catch_up(self, desk):
        """The desk has told all that it had to tell: it answers only after that. So does Orca."""
        desk.answer()
        self._questions += 1
        os.write(self._asked, f"{self._questions}\n".encode())
        desk.wait_for(lambda: self._read() or self._answered == self._questions,
                      "the screen reader's answer", 60)

    def said(self):
        said, self._said = self._said, []
        return said

    def end(self):
        self._process.terminate()
        self._process.wait()

    def _read(self):
        assert self._process.poll() is None, (
            "the screen reader has ended; does another run for this account?")
        for line in self._file:
            what = json.loads(line)
            self._has_begun = True
            if "done" in what:
                self._answered = int(what["done"])
            elif what["text"].strip() and not (
                    what["own"] and self._own.fullmatch(what["text"])):
                self._said.append((what["process"], what["text"]))
