#pragma once

#include "core/desk/telephone.h"
#include "core/offices/directorate.h"
#include "ui/shared/theme.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace ui {

struct Seat
{
    QString service; // database service of the directorate
    QString directorate;
    QString login;
    QString name; // invented
    QString duty; // "centralino", in the user's language
    offices::Role role = offices::Role::Operator;
    QString office{}; // code
};

// Who sits down: somebody of the training people, by directorate and duty; an account of the
// directorate's, as one of its duties where it has several; or whoever left the desk for a moment.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(const Theme &theme, QWidget *parent = nullptr);
    ~SignInPage() override;

    enum class Choice { TrainingPerson, OwnDuty };
    void show(const QList<Seat> &seats, Choice choice = Choice::TrainingPerson);
    void showAccount(const QString &account); // begins with it; empty: nobody's
    // Nobody is at this desk. Its person comes back, with the password where they had one.
    void showLeft(bool hasPassword);
    using QWidget::show;
    void showBusy(bool isBusy);
    void showError(const QString &text); // beside the button; empty: none
    void choose(const QString &language);
    void choose(desk::Telephone telephone);
    void chooseVoice(bool isWanted);
    [[nodiscard]] desk::Telephone telephone() const;

Q_SIGNALS:
    void signInRequested(const ui::Seat &seat);
    void accountGiven(const QString &account, const QString &password);
    void returnRequested(const QString &password);
    void otherPersonRequested();
    void languageRequested(const QString &language);
    void voiceRequested(bool isWanted); // "use without looking"

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace ui
