#include "tests/support/writtentext.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace support {

namespace {

// Draws nothing, notes every text.
class Engine final : public QPaintEngine
{
public:
    explicit Engine(QList<WrittenText> &found)
        : QPaintEngine(QPaintEngine::AllFeatures), m_found(found)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &base, const QTextItem &item) override
    {
        const auto text = item.text().trimmed();
        auto *widget = dynamic_cast<QWidget *>(painter()->device());
        if (text.isEmpty() || !widget)
            return;
        const auto letters = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        const auto ink = painter()->deviceTransform().mapRect(letters.translated(base));
        const auto whole = ink.toAlignedRect();
        auto seen = whole;
        if (!systemClip().isEmpty())
            seen &= systemClip().boundingRect();
        if (painter()->hasClipping())
            seen &=
                painter()->deviceTransform().mapRect(painter()->clipBoundingRect()).toAlignedRect();
        m_found.append({text, item.font(), seen, whole, widget});
    }

private:
    QList<WrittenText> &m_found;
};

class Paper final : public QPaintDevice
{
public:
    explicit Paper(const QWidget &like) : m_like(like) {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

    QList<WrittenText> found;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_like;
    mutable Engine m_engine{const_cast<QList<WrittenText> &>(found)};
};

} // namespace

QList<WrittenText> writtenIn(QWidget &window)
{
    Paper paper(window);
    window.render(&paper);
    return paper.found;
}

} // namespace support
