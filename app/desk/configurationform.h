#pragma once

#include <QList>

namespace desk {

// What of a configuration is written in the desk, and how: one description for every section, so
// that no section has a form of its own. Texts are English sources of the context
// "desk::ConfigurationForm".

enum class FieldKind {
    Line,
    Note, // more than one line
    Number,
    Tick,
    Day,    // of the calendar
    Time,   // of the office's wall clock
    Moment, // both
    Weekdays,
    Codes, // of offices
    List,  // of texts
    Choice,
    OnlyChoice, // a list of one of them, or of none
    Office,
    Topic
};

struct FormChoice
{
    const char *code;
    const char *name;
};

struct FormField
{
    const char *key; // in its item: "limits.attempts"
    FieldKind kind;
    const char *name;
    const char *help = nullptr;
    QList<FormChoice> choices{};
};

// Several of the same in one item: the steps of a menu option. The form has an empty one at the end.
struct FormGroup
{
    const char *list; // in the item
    const char *name; // "Step %1"
    QList<FormField> fields;
};

struct FormSection
{
    const char *name;
    const char
        *list; // in the configuration: its elements are the items; empty: one item, all of it
    const char *item; // what one is: "menu option"; none where there is only one
    const char *from; // field of the first day an item holds, and of the last; empty: none
    const char *until;
    QList<const char *> told; // fields that an item is told by, in one sentence
    QList<FormField> fields;
    QList<FormGroup> groups{};
    const char *inner = ""; // the items are the elements of this list in each element of `list`
};

[[nodiscard]] const QList<FormSection> &formSections();

} // namespace desk
