"""Of the transcript itself, without a screen reader: python3 -m unittest transcript_test"""

import types
import unittest

from transcript import Transcript

OPERATOR = types.SimpleNamespace(process=1)
OFFICIAL = types.SimpleNamespace(process=2)


class Said:
    """A screen reader that says what it is given."""

    def __init__(self):
        self.next = []

    def catch_up(self, _desk):
        pass

    def said(self):
        said, self.next = self.next, []
        return said


class OrderOfTwoDesks(unittest.TestCase):
    def heard(self, said):
        reader = Said()
        transcript = Transcript(reader)
        transcript.call(OPERATOR, "operator")
        transcript.call(OFFICIAL, "official")
        transcript.note(OPERATOR, "[Return]")
        reader.next = said
        transcript.listen(OPERATOR)
        return transcript.lines

    def test_another_desk_that_is_quicker_changes_nothing(self):
        own, other = (1, "Putting through."), (2, "A hand-over arrives.")
        self.assertEqual(self.heard([own, other]), self.heard([other, own]))

    def test_one_desk_s_own_order_is_kept(self):
        self.assertNotEqual(self.heard([(1, "Saved."), (1, "Called.")]),
                            self.heard([(1, "Called."), (1, "Saved.")]))
