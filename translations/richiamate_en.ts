<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>desk::Audit</name>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n day left.</numerusform>
            <numerusform>%n days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::CitizenRequests</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>one day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>one day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Views</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>one waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>one attempt so far</numerusform>
            <numerusform>%n attempts so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WhileClosed</name>
    <message numerus="yes">
        <source>Rang while closed: %n number(s)</source>
        <translation>
            <numerusform>Rang while closed: %n number</numerusform>
            <numerusform>Rang while closed: %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rang %n time(s)</source>
        <translation>
            <numerusform>rang %n time</numerusform>
            <numerusform>rang %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>a minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>a day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>an hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New callbacks: %n</source>
        <translation>
            <numerusform>a new callback</numerusform>
            <numerusform>new callbacks: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>one waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rings</source>
        <translation>
            <numerusform>one ring</numerusform>
            <numerusform>%n rings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer, %n pages.</source>
        <translation>
            <numerusform>Sent to the printer, one page.</numerusform>
            <numerusform>Sent to the printer, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. Left: %n.</source>
        <translation>
            <numerusform>Saved. Left: one.</numerusform>
            <numerusform>Saved. Left: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attempts: %n</source>
        <translation>
            <numerusform>one attempt</numerusform>
            <numerusform>attempts: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n callbacks, ordered by promise.</source>
        <translation>
            <numerusform>Queue, one callback.</numerusform>
            <numerusform>Queue, %n callbacks, ordered by promise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>one new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises at risk</source>
        <translation>
            <numerusform>one promise at risk</numerusform>
            <numerusform>%n promises at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises missed</source>
        <translation>
            <numerusform>one promise missed</numerusform>
            <numerusform>%n promises missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <extracomment>The full hour, as it is said with or without minutes behind it.</extracomment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FigureRow</name>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>one gave up</numerusform>
            <numerusform>%n gave up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interventions</source>
        <translation>
            <numerusform>one intervention</numerusform>
            <numerusform>%n interventions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message numerus="yes">
        <source>Map of the calls by weekday and hour: most on %1 from %2, %n calls. The table has all numbers.</source>
        <translation>
            <numerusform>Map of the calls by weekday and hour: most on %1 from %2, one call. The table has all numbers.</numerusform>
            <numerusform>Map of the calls by weekday and hour: most on %1 from %2, %n calls. The table has all numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HourChart</name>
    <message numerus="yes">
        <source>Chart of the calls by half hour: most from %1, %n calls. The table has all numbers.</source>
        <translation>
            <numerusform>Chart of the calls by half hour: most from %1, one call. The table has all numbers.</numerusform>
            <numerusform>Chart of the calls by half hour: most from %1, %n calls. The table has all numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeriodRow</name>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>one gave up</numerusform>
            <numerusform>%n gave up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-overs</source>
        <translation>
            <numerusform>one hand-over</numerusform>
            <numerusform>%n hand-overs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueSummary</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within %1 min</source>
        <translation>
            <numerusform>%n within %1 min</numerusform>
            <numerusform>%n within %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
