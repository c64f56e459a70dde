#pragma once

#include "ui/shared/radioline.h"

namespace ui {

// One of a few values, under one name. Whoever shows it names it, again in another language.
class Choice : public RadioLine
{
    Q_OBJECT

public:
    Choice(const Theme &theme, const QString &name, const QList<int> &values,
           QWidget *parent = nullptr);

    void entitle(const QString &title, const QStringList &texts); // as many as there are values
    void choose(int value);
    // In one line where it fits; else, and unless this is called, large letters need one for each.
    void fit(int width);

Q_SIGNALS:
    void chosen(int value); // by the person

protected:
    void retranslate() override {}

private:
    void arrange();

    const Theme &m_theme;
    QList<int> m_values;
    bool m_fits = false;   // in one line, whatever the letters
    bool m_isTold = false; // set by the program, not by the person
};

} // namespace ui
