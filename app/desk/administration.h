#pragma once

#include "app/desk/configurationtext.h"
#include "core/desk/sight.h"
#include "core/offices/workingcopy.h"
#include "core/ports/commands.h"
#include "core/words/sentences.h"
#include "ui/administration/administrationplace.h"

#include <QObject>

namespace desk {

// Changes the directorate's configuration, for administrators: a copy that is written, checked,
// looked at and then applied as a whole. Nothing of it is in force before.
class Administration : public QObject
{
    Q_OBJECT

public:
    Administration(const Sight &sight, ports::Commands &commands, ui::AdministrationPlace &place,
                   QObject *parent = nullptr);

    // As the database has it now: what somebody else has changed comes into the copy.
    void configure(const QJsonObject &configuration, qint64 revision);
    void setSentences(const words::Sentences &sentences);
    [[nodiscard]] bool isForMe() const;
    void proceed(); // from the form to the review, from there into force

Q_SIGNALS:
    void said(const QString &text);
    void noted(const QString &text); // in passing
    void refused(const base::Error &error);

private:
    [[nodiscard]] const FormSection &section() const { return formSections()[m_section]; }
    [[nodiscard]] QString item() const { return m_items.value(m_item); }
    [[nodiscard]] QString placeOf(const QString &key) const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] ConfigurationText text() const { return {m_sentences->words(), today()}; }
    [[nodiscard]] QStringList itemsOf(const FormSection &section) const;
    [[nodiscard]] QString sentence(const QString &item) const;
    void look(); // at the copy, anew
    void show();
    [[nodiscard]] ui::AdministrationView view() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QList<ui::FieldView> fields() const;
    [[nodiscard]] ui::FieldView fieldView(const FormField &field, const QString &key) const;
    [[nodiscard]] QList<ui::Chooser::Entry> entries(const FormField &field) const;
    [[nodiscard]] bool isFixed(const QString &key) const;
    enum class Ending { None, Today, Away };
    [[nodiscard]] Ending ending() const;
    void tellProblems(QList<ui::FieldView> &fields) const;
    [[nodiscard]] ui::ReviewView reviewView() const;
    [[nodiscard]] qsizetype mistakes() const;

    void choose(int section, int item);
    void write(const QString &key, const QString &value);
    void finish(const QString &key);
    void add();
    void end();
    void undo();
    void openReview();
    void goTo(qsizetype finding);
    void tellCall(const QString &option, const QString &day, const QString &time);
    [[nodiscard]] QString callText(const offices::Directorate &directorate, const QString &option,
                                   const QDateTime &at) const;
    void apply();
    void applied(const base::Result<void> &answered);

    const Sight &m_sight;
    ports::Commands &m_commands;
    ui::AdministrationPlace &m_place;
    const words::Sentences *m_sentences = nullptr;
    offices::WorkingCopy m_copy;
    QList<offices::Finding> m_findings;
    std::optional<QList<offices::Change>> m_changes;
    QStringList m_cameIn; // since the last time that something was applied here
    int m_section = 0;
    int m_item = 0;
    QStringList m_items; // places, of the section
    // Asked again with the same key where it is not known what came of it.
    struct Asked
    {
        ports::CommandId id;
        QJsonObject written;
        qint64 revision = 0;
    };
    std::optional<Asked> m_asked;
    bool m_isBusy = false;
};

} // namespace desk
