"""Makes cases for mayContact and says what must come out, by Python's zoneinfo and plain reading of the packs.

Shares no code with the lib: only the packs themselves, the holidays of date-holidays and the table of countries' zones,
as JSON on standard input ({"packs", "holidays", "countries", "zones", "random", "searched", "edges"}).
Writes one case a line:
  {"z": zones, "c": countries, "r": region, "p": postal code, "d": debtor, "role": party role, "all": optional packs on,
   "ch": channel, "t": now, "a"/"q": past contacts of account/person, "w": last reply, "h": own hours, "e": expectation}
with instants in milliseconds and the expectation ["allow", closes at], ["closed"], ["defer", until], ["ask"] or
["block", why].
"""
import datetime as dt
import itertools
import json
import random
import sys
import zoneinfo
from functools import lru_cache

DATA = json.load(sys.stdin)
RNG = random.Random(20261122)
UTC = dt.timezone.utc
HOUR, DAY = 3_600_000, 86_400_000
FIRST, LAST = dt.date(2026, 1, 1), dt.date(2028, 12, 31)
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
CHANNELS = ["sms", "whatsapp", "email"]
CALENDAR = {"calendar_day": 25, "calendar_week": 169, "calendar_month": 745}
EU = set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO".split())
HOLIDAYS = {
    place: {dt.date.fromisoformat(d) for d in dates}
    for place, dates in DATA["holidays"].items()
    if dates is not None
}


@lru_cache(None)
def zone_of(name):
    return zoneinfo.ZoneInfo(name)


def at(ms):
    return dt.datetime.fromtimestamp(ms // 1000, UTC).replace(microsecond=ms % 1000 * 1000)


def ms_of(moment):
    delta = moment.astimezone(UTC) - dt.datetime(1970, 1, 1, tzinfo=UTC)
    return delta.days * DAY + delta.seconds * 1000 + delta.microseconds // 1000


@lru_cache(200_000)
def instant_of(name, day, minute, last):
    """When a zone's clocks show a local time; where they skip it, the moment of the change."""
    if minute >= 1440:
        day, minute = day + dt.timedelta(days=1), minute - 1440
    zone = zone_of(name)
    wall = dt.datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone)
    early, late = (ms_of(wall.replace(fold=fold)) for fold in (0, 1))
    if early <= late:
        return late if last else early
    # Skipped: the two readings lie around the change.
    low, high = late, early
    before = at(low).astimezone(zone).utcoffset()
    while high - low > 1:
        middle = (low + high) // 2
        if at(middle).astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high


def minute_of(text):
    return int(text[:2]) * 60 + int(text[3:])


def local_date(name, ms):
    return at(ms).astimezone(zone_of(name)).date()


def spans(name, windows, day):
    """The stretches that begin on a local day."""
    for window in windows:
        if DAYS[day.weekday()] in window["days"]:
            end = minute_of(window["end"]) + (1440 if window.get("wraps") else 0)
            start, stop = instant_of(name, day, minute_of(window["start"]), True), instant_of(name, day, end, False)
            if start < stop:
                yield start, stop


def window_close(name, windows, ms):
    """When the windows close that are open now, or None."""
    today = local_date(name, ms)
    closes = None
    for step in (-1, 0, 1):
        for start, stop in spans(name, windows, today + dt.timedelta(days=step)):
            if start <= ms < stop:
                closes = max(closes or stop, stop)
    return closes


def holiday_close(name, dates, ms):
    """When the next holiday begins if none is now (looking two days ahead), or None."""
    today = local_date(name, ms)
    for step in (-1, 0, 1):
        day = today + dt.timedelta(days=step)
        if day in dates and instant_of(name, day, 0, False) <= ms < instant_of(name, day, 1440, True):
            return None
    ahead = [today + dt.timedelta(days=step) for step in (1, 2)]
    begins = [instant_of(name, day, 0, False) for day in ahead if day in dates]
    return min(begins, default=ms + 3 * DAY)


def region_in(country, case):
    stated = (case["r"] or "").strip().upper()
    if stated.startswith(country + "-"):
        code = stated[len(country) + 1 :]
    elif len(case["c"]) > 1:
        return None
    else:
        code = stated
    return code if code.isalnum() and len(code) <= 3 else None


def reach(pack, case):
    """Whether a pack binds: None, "limits" or "whole"."""
    scope = pack.get("appliesTo", {})
    if pack.get("optional") and not case["all"]:
        return None
    if case["role"] not in scope.get("partyRoles", [case["role"]]):
        return None
    if case["d"] is not None and case["d"] not in scope.get("debtorTypes", [case["d"]]):
        return None
    start = pack.get("effectiveFrom")
    if start and case["t"] < ms_of(dt.datetime.fromisoformat(start).replace(tzinfo=UTC)) - 14 * HOUR:
        return None
    end = pack.get("effectiveTo")
    if end and case["t"] >= ms_of(dt.datetime.fromisoformat(end).replace(tzinfo=UTC)) + 36 * HOUR:
        return None
    where = pack["jurisdiction"]
    if where == "*":
        return "whole"
    if where == "EU":
        return "whole" if EU & set(case["c"]) else None
    if where[:2] not in case["c"]:
        return None
    if len(where) == 2:
        return "whole"
    region = region_in(where[:2], case)
    if region is None:
        return "limits"
    if where[3:] != region:
        return None
    towns = scope.get("postalPrefixes")
    if not towns:
        return "whole"
    if not case["p"]:
        return "limits"
    return "whole" if case["p"].startswith(tuple(towns)) else None


def rules_for(case):
    """Windows, caps and the rest that bind the channel of a case."""
    channel = case["ch"]
    rules = {"windows": [], "margin": 0, "caps": [], "holidays": False, "express": False, "forbidden": False, "cool": 0}
    for pack in DATA["packs"]:
        how = reach(pack, case)
        if how is None:
            continue
        about = channel in pack.get("channels", [channel])
        for group in pack.get("windows", []):
            if channel in group["channels"]:
                rules["windows"].append(group["windows"])
                rules["margin"] = max(rules["margin"], group.get("lastSubmitMinutesBeforeEnd", 0) * 60_000)
        for cap in pack.get("caps", []):
            if channel in cap.get("channels", pack.get("channels", [channel])):
                hours = cap["hours"]
                rules["caps"].append((cap["scope"], cap["contacts"], CALENDAR.get(hours, hours)))
        if about and "gapHours" in pack:
            rules["caps"].append(("account", 1, pack["gapHours"]))
        if about and "oneChannelPerDays" in pack:
            rules["caps"].append(("account", 1, pack["oneChannelPerDays"] * 24 + 1))
        if how == "whole":
            rules["holidays"] |= pack.get("holidays") == "block"
            rules["express"] |= about and pack.get("consent") == "express"
            rules["forbidden"] |= about and channel in pack.get("forbidsChannels", [])
            rules["cool"] = max(rules["cool"], pack.get("coolDownHours", 0))
    return rules


def calendars(case):
    for country in case["c"]:
        region = (case["r"] or "") if (case["r"] or "").startswith(country + "-") else ""
        dates = HOLIDAYS.get(region, HOLIDAYS.get(country))
        if dates is not None:
            yield dates


def closes(case, rules, ms):
    """When the common hours end that hold an instant, or None when something is closed."""
    ends = []
    for name in case["z"]:
        for windows in rules["windows"] + ([case["h"]] if case["h"] else []):
            ends.append(window_close(name, windows, ms))
            if ends[-1] is None:
                return None
        if rules["holidays"]:
            for dates in calendars(case):
                ends.append(holiday_close(name, dates, ms))
                if ends[-1] is None:
                    return None
    return min(ends)


def allowed(case, rules, ms):
    end = closes(case, rules, ms)
    return end if end is not None and end - ms > rules["margin"] else None


def floor_of(case, rules):
    floors = [case["t"]]
    for scope, contacts, hours in rules["caps"]:
        past = sorted(case["a" if scope == "account" else "q"], reverse=True)
        if len(past) >= contacts:
            floors.append(past[contacts - 1] + hours * HOUR)
    if case["w"] is not None:
        floors.append(case["w"] + rules["cool"] * HOUR)
    return max(floors)


def first_opening(case, rules, floor):
    """The first instant from a floor on at which everything is open: only a beginning can be it."""
    if allowed(case, rules, floor) is not None:
        return floor
    base = local_date("UTC", floor)
    for step in range(402):
        begins = set()
        # Zones are up to two dates apart: what begins in one day of UTC begins on the local dates around it.
        for name, around in itertools.product(case["z"], (-1, 0, 1)):
            day = base + dt.timedelta(days=step + around)
            for windows in rules["windows"] + ([case["h"]] if case["h"] else []):
                begins |= {start for start, _ in spans(name, windows, day)}
            begins.add(instant_of(name, day, 0, True))
        end = instant_of("UTC", base + dt.timedelta(days=step + 1), 0, True)
        for moment in sorted(begins):
            if floor < moment < min(end, floor + 400 * DAY) and allowed(case, rules, moment) is not None:
                return moment
    return None


def expected(case, is_searched):
    rules = rules_for(case)
    if rules["forbidden"]:
        return ["block", "channel_forbidden"]
    if rules["express"] and case["k"] != "express":
        return ["block", "express_consent_required"]
    floor = floor_of(case, rules)
    if floor == case["t"]:
        end = allowed(case, rules, floor)
        if end is not None:
            return ["allow", end]
    if not is_searched:
        return ["closed"]
    found = first_opening(case, rules, floor)
    return ["ask"] if found is None else ["defer", found]


def case_of(zones, countries, ms, **more):
    base = {"z": zones, "c": countries, "r": None, "p": None, "d": None, "role": "creditor", "all": False, "k": "express"}
    return {**base, "ch": "sms", "t": ms, "a": [], "q": [], "w": None, "h": None, **more}


def emit(case, is_searched):
    case["e"] = expected(case, is_searched)
    sys.stdout.write(json.dumps(case, separators=(",", ":")) + "\n")


PLACES = [(pack["jurisdiction"], pack) for pack in DATA["packs"]]
ZONES = DATA["zones"]
OWN = [
    None,
    [{"days": DAYS, "start": "02:30", "end": "23:30"}],
    [{"days": DAYS[:5], "start": "22:00", "end": "12:00", "wraps": True}],
    [{"days": ["sat", "mon"], "start": "00:00", "end": "24:00"}],
    [{"days": DAYS, "start": "18:00", "end": "01:30", "wraps": True}],
    [{"days": ["wed"], "start": "10:00", "end": "10:30"}],
]


def random_place():
    where, pack = RNG.choice(PLACES)
    if where == "*":
        countries = [RNG.choice(list(DATA["countries"]))]
    elif where == "EU":
        countries = [RNG.choice(sorted(EU & set(DATA["countries"])))]
    else:
        countries = [where[:2]]
    if RNG.random() < 0.1:
        countries.append(RNG.choice(list(DATA["countries"])))
    region = where if len(where) > 2 and RNG.random() < 0.7 else None
    towns = pack.get("appliesTo", {}).get("postalPrefixes")
    return list(dict.fromkeys(countries)), region, RNG.choice(["10001", "12207", None]) if towns else None


def random_zones(countries):
    dice = RNG.random()
    if dice < 0.5:
        return [RNG.choice(DATA["countries"][countries[0]])]
    if dice < 0.85:
        return [RNG.choice(ZONES)]
    if dice < 0.92:
        return RNG.sample(DATA["countries"][countries[0]], min(3, len(DATA["countries"][countries[0]])))
    return RNG.sample(ZONES, 2)


def random_case():
    countries, region, postal = random_place()
    span = (LAST - FIRST).days * DAY
    ms = ms_of(dt.datetime(FIRST.year, 1, 1, tzinfo=UTC)) + RNG.randrange(span)
    if RNG.random() < 0.4:
        ms -= ms % (15 * 60_000)
    ago = lambda most: [ms - RNG.randrange(most * HOUR) for _ in range(RNG.choice([0, 0, 0, 1, 2, 4]))]
    return case_of(
        random_zones(countries),
        countries,
        ms,
        r=region,
        p=postal,
        d=RNG.choice([None, "consumer", "business"]),
        role=RNG.choice(["creditor", "creditor", "third_party", "debt_buyer"]),
        all=RNG.random() < 0.2,
        k=RNG.choice(["express", "implied_by_contract"]),
        ch=RNG.choice(CHANNELS),
        a=ago(800),
        q=ago(200),
        w=ms - RNG.randrange(100 * HOUR) if RNG.random() < 0.1 else None,
        h=RNG.choice(OWN) if RNG.random() < 0.2 else None,
    )


def changes(name):
    """The instants at which a zone's clocks change in these years."""
    zone = zone_of(name)
    ms = ms_of(dt.datetime(FIRST.year, 1, 1, tzinfo=UTC))
    end = ms_of(dt.datetime(LAST.year + 1, 1, 1, tzinfo=UTC))
    offset = at(ms).astimezone(zone).utcoffset()
    while ms < end:
        new = at(ms + DAY).astimezone(zone).utcoffset()
        if new != offset:
            low, high = ms, ms + DAY
            while high - low > 1:
                middle = (low + high) // 2
                if at(middle).astimezone(zone).utcoffset() == offset:
                    low = middle
                else:
                    high = middle
            yield high
            offset = new
        ms += DAY


def edges():
    """Clock changes of every zone, bounds of every window, holidays, and zones that share hours on different dates."""
    for name in ZONES:
        for change in changes(name):
            for step in (-DAY, -HOUR, -1, 0, 1, HOUR, 7 * HOUR, DAY):
                for own in OWN[:5]:
                    yield case_of([name], ["CH"], change + step, h=own, ch="email")
    bounds = ["06:00", "07:00", "07:30", "08:00", "08:30", "09:00", "10:00", "13:00", "14:00", "15:00"]
    bounds += ["17:00", "18:00", "18:45", "19:00", "20:00", "21:00", "22:00"]
    for where, pack in PLACES:
        country = "NL" if where == "EU" else "ID" if where == "*" else where[:2]
        role = pack.get("appliesTo", {}).get("partyRoles", ["creditor"])[0]
        for day in range(7):
            for name in DATA["countries"][country][:3]:
                for text in bounds:
                    ms = instant_of(name, dt.date(2026, 11, 16) + dt.timedelta(days=day), minute_of(text), True)
                    for step in (-1000, -1, 0, 1):
                        more = {"r": where if len(where) > 2 else None, "p": "10001", "role": role, "all": True}
                        yield case_of([name], [country], ms + step, ch=RNG.choice(CHANNELS), **more)
    for place, dates in HOLIDAYS.items():
        country = place[:2]
        names = DATA["countries"].get(country, [])
        for day in sorted(day for day in dates if FIRST <= day <= LAST):
            for name in names[:1] + names[-1:]:
                for minute in (-20, 12 * 60, 1440 - 1, 1440 + 9 * 60):
                    ms = instant_of(name, day, 0, False) + minute * 60_000
                    yield case_of([name], [country], ms, r=place if "-" in place else None, ch="email")
    pairs = [("America/Puerto_Rico", "Pacific/Guam"), ("Asia/Jakarta", "Asia/Jayapura"), ("Asia/Jakarta", "America/New_York")]
    pairs += [("America/New_York", "America/Los_Angeles"), ("Pacific/Kiritimati", "Pacific/Pago_Pago")]
    for pair in pairs:
        for hour in range(0, 24 * 370, 5):
            ms = ms_of(dt.datetime(2026, 11, 16, tzinfo=UTC)) + hour * HOUR
            yield case_of(list(pair), ["US"], ms, ch="email")


def main():
    share = DATA["searched"]
    for case in edges():
        if RNG.random() < DATA["edges"]:
            emit(case, RNG.random() < max(share, 0.2))
    for _ in range(DATA["random"]):
        emit(random_case(), RNG.random() < share)


main()
