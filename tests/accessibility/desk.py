"""What a script needs to use a program as a screen reader and a keyboard do.

    desk = Desk()                         # waits until the program is on the bus
    button = desk.find("push button", "Salva")
    desk.press("F8")
    desk.wait_for(lambda: "Salvata." in desk.announced, "the announcement")

Another program than the one under onbus.sh is given by its process: Desk(process=...).
Nothing sleeps: the bus's events are waited for, and a condition is looked at after each.
"""

import os
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib
import pyatspi

SECONDS = 20  # within which anything waited for must happen
GLANCE = 100  # milliseconds: what happens without an event is looked at this often


class NotInTime(AssertionError):
    pass


class Desk:
    def __init__(self, seconds=SECONDS, process=None):
        self.announced = []  # texts, in the order heard
        self.moments = []  # when each of them was
        self._heard = 0  # how many of them by hear()
        self.renamed = []  # (moment, role, path) of each change of a name
        self.focused = []  # (role, name), in the order of the focus
        self.process = process or int(os.environ["PROGRAM_PID"])
        self._loop = GLib.MainLoop()
        self._seconds = seconds
        self._condition = None
        pyatspi.Registry.registerEventListener(self._shown, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(self._focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(
            self._rename, "object:property-change:accessible-name")
        pyatspi.Registry.registerEventListener(
            self._moved, "object:property-change", "object:children-changed", "window:activate",
            "object:text-changed")
        self.application = self.wait_for(self._program, "the program on the bus")

    # Looking

    def find(self, role, name=None, wait=True, under=None):
        """The first showing one of this role whose name is `name` or matches the pattern."""
        def look():
            return self._search(under or self.application, role, name)
        return self.wait_for(look, f"{role} {name!r}") if wait else look()

    def has(self, role, name=None):
        return self.find(role, name, wait=False) is not None

    def wait_for(self, condition, what, seconds=None):
        """Returns what the condition gives once it is true; looks again after every event."""
        result = condition()
        if result:
            return result
        outcome = []

        def look(*_):
            if not outcome and (value := condition()):
                outcome.append(value)
                self._loop.quit()
            return True

        def give_up():
            self._loop.quit()
            return True

        self._condition = look
        sources = [GLib.timeout_add(GLANCE, look),
                   GLib.timeout_add(int((seconds or self._seconds) * 1000), give_up)]
        try:
            self._loop.run()
        finally:
            self._condition = None
            for source in sources:
                GLib.source_remove(source)
        if not outcome:
            raise NotInTime(f"{what}: not in time; heard: {self.announced}, "
                            f"focus: {self.focused[-3:]}")
        return outcome[0]

    def settle(self, milliseconds):
        """Listens this long, for what must not come."""
        GLib.timeout_add(milliseconds, self._loop.quit)
        self._loop.run()

    def answer(self):
        """Waits for an answer of its own, not of what is remembered here: what it had to tell
        before, it has told."""
        for window in self.application:
            window.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)

    # Acting

    def activate(self):
        """Brings its window to the front, as the desktop's own keys do."""
        subprocess.run(["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.process),
                        "--name", ".", "windowactivate", "--sync"], check=True)
        self._window()

    def act(self, accessible, name):
        """Does the named action of the object."""
        action = accessible.queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        assert name in names, (accessible.name, names)
        action.doAction(names.index(name))

    def press(self, *keys):
        """Keys as xdotool names them: "F8", "ctrl+shift+t", "Return"."""
        self._window()
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)

    def write(self, text):
        self._window()
        subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True)

    # Listening

    def heard(self, text):
        """Waits until it was announced; how often so far."""
        self.wait_for(lambda: text in self.announced, f"announcement {text!r}")
        return self.announced.count(text)

    def hear(self, pattern, seconds=None):
        """Waits for the next announcement after the last one heard: it must be this one."""
        self.wait_for(lambda: len(self.announced) > self._heard, f"announcement {pattern!r}",
                      seconds)
        text = self.announced[self._heard]
        assert re.fullmatch(pattern, text), f"expected {pattern!r}, heard {text!r}"
        self._heard += 1
        return text

    def unheard(self):
        """What was announced since, and nobody waited for."""
        return self.announced[self._heard:]

    def _shown(self, event):
        if event.detail1 and self._is_ours(event) and self._role(event.source) == "notification":
            text = self._text(event.source)
            if text:
                self.announced.append(text)
                self.moments.append(time.monotonic())
        self._moved(event)

    def _focus(self, event):
        if event.detail1 and self._is_ours(event):
            self.focused.append((self._role(event.source), event.source.name))
        self._moved(event)

    def _rename(self, event):
        if self._is_ours(event):
            self.renamed.append((time.monotonic(), self._role(event.source), event.source.path))

    def _moved(self, _event):
        if self._condition:
            self._condition()

    # What the bus knows

    def _program(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process:
                return application
        return None

    def _window(self):
        def active():
            return any(window.getState().contains(pyatspi.STATE_ACTIVE)
                       for window in self.application if window)
        self.wait_for(active, "an active window")

    def _is_ours(self, event):
        try:
            return event.source.get_process_id() == self.process
        except GLib.GError:
            return False  # gone in the meantime

    @staticmethod
    def _role(accessible):
        try:
            return accessible.getRoleName()
        except GLib.GError:
            return ""

    @staticmethod
    def _text(accessible):
        """What a reader says of a notification: its name and the labels in it."""
        try:
            return " ".join(filter(None, [accessible.name] + [child.name for child in accessible]))
        except GLib.GError:
            return ""

    def _search(self, root, role, name):
        def fits(accessible):
            return (accessible.getRoleName() == role
                    and (name is None or accessible.name == name
                         or re.fullmatch(name, accessible.name)))

        def walk(accessible):
            if accessible is None or not accessible.getState().contains(pyatspi.STATE_SHOWING):
                return None
            if fits(accessible):
                return accessible
            # A table has a child for every cell: ask it for those by row and column.
            if accessible.getRoleName() in ("table", "tree"):
                return None
            for child in accessible:
                if (found := walk(child)) is not None:
                    return found
            return None

        try:
            return walk(root)
        except (GLib.GError, LookupError):
            return None  # changed while it was looked at
