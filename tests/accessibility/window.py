"""What must be true of everything a screen reader meets in a window."""

import pyatspi

# A table's and a list's own cells are asked for by row and column.
FLAT = ("table", "tree")


def showing(accessible):
    """Everything that shows, from this one down; not the cells of tables."""
    if accessible is None or not accessible.getState().contains(pyatspi.STATE_SHOWING):
        return
    yield accessible
    if accessible.getRoleName() in FLAT:
        return
    for child in accessible:
        yield from showing(child)


def nameless(application):
    """What can have the focus, or be pressed, and says nothing."""
    found = []
    for each in showing(application):
        must = (each.getState().contains(pyatspi.STATE_FOCUSABLE)
                or each.getRoleName() == "push button")
        if must and not each.name.strip():
            found.append((each.getRoleName(), each.name, each.description,
                          each.parent.getRoleName(), each.parent.name))
    return found


def headers(table):
    """The names of all columns, also of those that a narrow window hides."""
    asked = table.queryTable()
    names = []
    for column in range(asked.nColumns):
        header = asked.getColumnHeader(column)
        if header is not None:
            names.append(header.name)
    return names


def cell(table, row, column):
    return table.queryTable().getAccessibleAt(row, column)
