#pragma once

#include "ui/shared/chooser.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

// A field of the form: what it is called, what is written in it, what is to be known of it.
struct FieldView
{
    enum class Kind { Line, Note, Tick, Choice };
    QString key;
    Kind kind = Kind::Line;
    QString name;
    QString value;                   // of a tick "true", of a choice its code
    QList<Chooser::Entry> entries{}; // of a choice
    QString about{};                 // how it is written; whose the value is
    QString problem{};               // what is wrong with it, in words
    bool isFixed = false;            // it is shown, and not changed: no choice
};

// The configuration as it is being changed: sections, items of the chosen one, the chosen item.
struct AdministrationView
{
    QStringList sections;
    int section = 0;
    QString sectionName;
    QStringList items;
    int item = 0;
    QList<FieldView> fields; // empty: there is no item
    QString state;           // how many changes, how many mistakes
    QString add;             // empty: nothing can be added
    QString end;             // empty: the chosen item cannot be ended or removed
    bool isChanged = false;
    bool mayUndo = false;
};

// What would be applied, before it is.
struct ReviewView
{
    QStringList findings; // mistakes and notes
    QStringList changes;
    QStringList cameIn; // changed by somebody else meanwhile
    bool mayApply = false;
};

} // namespace ui
