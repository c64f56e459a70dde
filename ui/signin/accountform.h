#pragma once

#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace ui {

// Account and password of whoever signs in to the directorate's database.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(const Theme &theme, QWidget *parent = nullptr);

    // Begins with this account and no password; the focus goes where something is missing.
    void begin(const QString &account);
    // Who it is, is known, and need not be in sight: only the password is asked.
    void hideAccount();
    [[nodiscard]] QString account() const { return m_account->text().trimmed(); }
    [[nodiscard]] QString takePassword(); // it is not kept here any more
    void focus();
    // What is wrong is heard where the focus goes; empty: nothing is.
    void describe(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_accountTitle;
    QLineEdit *m_account;
    QLabel *m_passwordTitle;
    QLineEdit *m_password;
    QString m_problem;
};

} // namespace ui
