#include "ui/signin/accountform.h"

#include "ui/shared/rows.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLabel *addField(const Theme &theme, QVBoxLayout &column, QLineEdit &field)
{
    auto *title = makeText(theme, Type::Body, Ink::Text2);
    title->setBuddy(&field);
    column.addWidget(title);
    column.addWidget(&field);
    return title;
}

} // namespace

AccountForm::AccountForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_account(new QLineEdit), m_password(new QLineEdit)
{
    m_account->setObjectName(u"account"_s);
    m_password->setObjectName(u"password"_s);
    m_account->setMaxLength(63); // of PostgreSQL's names
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText
                                    | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *column = makeColumn(theme, 6);
    m_accountTitle = addField(theme, *column, *m_account);
    m_passwordTitle = addField(theme, *column, *m_password);
    setLayout(column);
    const auto dress = [this, &theme] {
        m_account->setFont(theme.font(Type::Body));
        m_password->setFont(theme.font(Type::Body));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    retranslate();
}

void AccountForm::begin(const QString &account)
{
    m_account->setText(account);
    m_password->clear();
    m_accountTitle->show();
    m_account->show();
    focus();
}

void AccountForm::hideAccount()
{
    m_accountTitle->hide();
    m_account->hide();
    focus();
}

QString AccountForm::takePassword()
{
    const auto password = m_password->text();
    m_password->clear();
    return password;
}

void AccountForm::focus()
{
    const bool isKnown = m_account->isHidden() || !account().isEmpty();
    (isKnown ? m_password : m_account)->setFocus(Qt::OtherFocusReason);
}

void AccountForm::describe(const QString &problem)
{
    m_problem = problem;
    retranslate();
}

void AccountForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountForm::retranslate()
{
    m_accountTitle->setText(tr("&Account"));
    m_passwordTitle->setText(tr("Pass&word"));
    m_account->setAccessibleName(tr("Account"));
    m_password->setAccessibleName(tr("Password"));
    const auto hint = tr("Empty: the computer's own sign-in counts");
    m_account->setAccessibleDescription(m_problem);
    m_password->setAccessibleDescription(m_problem.isEmpty() ? hint : m_problem);
    m_password->setPlaceholderText(hint);
}

} // namespace ui
