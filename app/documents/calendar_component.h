// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/context.h"
#include "plan/plan.h"

#include <QByteArray>
#include <QDateTime>

#include <libical/ical.h>

#include <memory>

/// What all calendar files are put together from. Only for calendar_*.cpp.
namespace einlass {

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype icalTime(const LocalTime &local);
icaltimetype icalUtc(const QDateTime &moment);

/// A time in the plan's zone, with its TZID.
void addLocalTime(icalcomponent *component, icalproperty *property, const Schedule &schedule);

/// ICAL_METHOD_NONE: it is no message.
Component emptyCalendar(icalproperty_method method);
/// The same with the plan's time zone.
Component newCalendar(const DocumentContext &context, icalproperty_method method);

QByteArray textOf(const Component &calendar);

/// What stands before the name of an event in its UID, the same for a plan over its life.
QString uidStem(const Plan &plan);
QByteArray uidOf(const Plan &plan, const QString &eventName);

/// "mailto:…" with everything escaped that a URI cannot hold.
QByteArray mailtoUri(const QString &address);
/// A name as a parameter can hold it: one line, without quotes, of bounded length.
QByteArray parameterText(const QString &text);

} // namespace einlass
