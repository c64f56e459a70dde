"""The speech server that Orca is given in tests: what it is told to speak is written down.

Orca runs this inside itself (`speechServerFactory` in its settings), instead of the one for
speech-dispatcher. To the file in ORCA_HEARD it writes one JSON object a line:
  {"process": 12, "own": true, "text": "pulsante"}   of whose event, and whether with Orca's own voice
  {"done": "7"}                                      all that came before the question 7 is dealt with
Questions come by the fifo in ORCA_ASKED.
"""

import json
import os

from gi.repository import GLib
from orca import debug, event_manager, speechserver

from reader import OWN_PITCH


class SpeechServer(speechserver.SpeechServer):
    _one = None

    @staticmethod
    def getFactoryName():
        return "heard"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._one = SpeechServer._one or SpeechServer()
        return SpeechServer._one

    def __init__(self):
        super().__init__()
        self._file = open(os.environ["ORCA_HEARD"], "a", encoding="utf-8")
        asked = os.open(os.environ["ORCA_ASKED"], os.O_RDWR | os.O_NONBLOCK)
        # At the lowest priority: what has come over the bus is in Orca's queue by then.
        GLib.io_add_watch(asked, GLib.PRIORITY_LOW, GLib.IO_IN, self._answer)

    def getInfo(self):
        return ["heard", "heard"]

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            self._say(text, bool(acss) and acss.get("average-pitch") == OWN_PITCH)

    def speakCharacter(self, character, acss=None):
        self._say(character, False)

    def speakKeyEvent(self, event, acss=None):
        self._say(event.getKeyName(), True)

    def _say(self, text, own):
        event = debug.objEvent
        process = event.host_application.get_process_id() if event else None
        self._write({"process": process, "own": own, "text": text})

    def _answer(self, asked, _condition):
        if event_manager.getManager()._eventQueue.empty():
            for question in os.read(asked, 4096).split():
                self._write({"done": question.decode()})
        return True

    def _write(self, what):
        self._file.write(json.dumps(what, ensure_ascii=False) + "\n")
        self._file.flush()
