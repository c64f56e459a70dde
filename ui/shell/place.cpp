#include "ui/shell/place.h"

#include <QCoreApplication>

namespace ui {

QString placeName(Place place)
{
    switch (place) {
    case Place::Queue:
        return QCoreApplication::translate("ui::Place", "Queue");
    case Place::Call:
        return QCoreApplication::translate("ui::Place", "Call");
    case Place::Interventions:
        return QCoreApplication::translate("ui::Place", "Interventions");
    case Place::Monitoring:
        return QCoreApplication::translate("ui::Place", "Monitoring");
    case Place::Administration:
        return QCoreApplication::translate("ui::Place", "Administration");
    case Place::Audit:
        return QCoreApplication::translate("ui::Place", "Audit");
    case Place::Preferences:
        return QCoreApplication::translate("ui::Place", "Preferences");
    }
    return {};
}

Icon placeIcon(Place place)
{
    switch (place) {
    case Place::Queue:
        return Icon::Queue;
    case Place::Call:
        return Icon::Phone;
    case Place::Interventions:
        return Icon::Case;
    case Place::Monitoring:
        return Icon::Chart;
    case Place::Administration:
        return Icon::Settings;
    case Place::Audit:
        return Icon::Lock;
    case Place::Preferences:
        break;
    }
    return Icon::Queue;
}

Act placeAct(Place place)
{
    switch (place) {
    case Place::Queue:
        return Act::GoQueue;
    case Place::Call:
        return Act::GoCall;
    case Place::Interventions:
        return Act::GoInterventions;
    case Place::Monitoring:
        return Act::GoMonitoring;
    case Place::Administration:
        return Act::GoAdministration;
    case Place::Audit:
        return Act::GoAudit;
    case Place::Preferences:
        return Act::Preferences;
    }
    return Act::GoQueue;
}

} // namespace ui
