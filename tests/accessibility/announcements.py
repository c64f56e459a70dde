"""Three notices posted at once are announced one after the other, each once."""

from desk import Desk

TEXTS = ["Salvata.", "Squilla un numero noto.", "Coda vuota."]

desk = Desk()
desk.find("push button", "Post")
assert desk.announced == [], desk.announced
desk.press("space")
for text in TEXTS:
    desk.heard(text)
desk.settle(1500)  # longer than any of them takes
assert desk.announced == TEXTS, desk.announced

# The same words a second time are news, too.
desk.press("space")
desk.wait_for(lambda: len(desk.announced) == 6, "the second round")
assert desk.announced == TEXTS * 2, desk.announced

# Nobody's name is spoken beside the label's words.
notification = desk.find("notification")
assert notification.name == "", notification.name
assert [child.getRoleName() for child in notification] == ["label"]
assert notification.parent.getRoleName() == "status bar", notification.parent.getRoleName()
