"""What findings in a log rest on, worked out again from its exported events with nothing but dictionaries.

    throughline export events -w WORKSPACE -o events.csv
    python3 tests/facts/findings.py events.csv LOG       (LOG: uci or rabobank)

Shares no code with the program: which team a ticket goes to and comes back from, what is opened again and how long it takes
are counted anew from the events of each journey; the difference that is held alike by Mantel and Haenszel is their formula
of 1959 (risk differences weighted by n1 n0 / n), a stratum each first priority, first topic and first channel.
"""
import csv
import json
import statistics
import sys
from collections import Counter, defaultdict
from datetime import datetime, timedelta

ASIDE = {"contact.started", "contact.ended", "portal.visited", "article.viewed", "article.suggested", "article.opened", "article.sent", "survey.answered"}
FIRST = ("priority", "topic", "channel", "team", "configuration-item")
FREQUENT = 8


def journeys(path):
    """A list of rows a journey, in the order of the file."""
    cases = defaultdict(list)
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            cases[row["throughline-case"]].append(row)
    return cases


def time(row):
    return datetime.fromisoformat(row["time"].replace("Z", "+00:00"))


def comes_back(rows):
    """Whether a ticket returns to a team that had it before; None where no event names a team."""
    had, last, back, named = defaultdict(set), {}, False, False
    for row in rows:
        team, ticket = row["team"], row["ticket"]
        named |= team != ""
        if team == "" or row["type"] in ASIDE or last.get(ticket) == team:
            continue
        back |= team in had[ticket]
        had[ticket].add(team)
        last[ticket] = team
    return back if named else None


def is_opened_again(rows):
    """None where nothing was ever solved."""
    types = {row["type"] for row in rows}
    return "ticket.reopened" in types if types & {"ticket.resolved", "ticket.closed", "ticket.reopened"} else None


def firsts(rows):
    return {column: next((row[column] for row in rows if row[column]), "") for column in FIRST}


def strata(cases, held):
    """The values of a column that are held alike: the most frequent, all others as one."""
    known = {}
    for column in held:
        count = Counter(first[column] for first in cases.values() if first[column])
        known[column] = {value for value, _ in sorted(count.items(), key=lambda item: (-item[1], item[0]))[:FREQUENT]}
    return {case: tuple(first[column] if first[column] in known[column] else "" for column in held) for case, first in cases.items()}


def difference(outcome, inside, stratum):
    """n and share inside, and the difference from outside by Mantel and Haenszel."""
    counts = defaultdict(lambda: [0, 0, 0, 0])
    for case, hit in outcome.items():
        cell = counts[stratum[case]]
        cell[0 if case in inside else 2] += hit
        cell[1 if case in inside else 3] += 1
    top = bottom = 0.0
    for hits, n, other_hits, other_n in counts.values():
        if n and other_n:
            top += (hits * other_n - other_hits * n) / (n + other_n)
            bottom += n * other_n / (n + other_n)
    members = [hit for case, hit in outcome.items() if case in inside]
    return {"n": len(members), "share": sum(members) / len(members), "difference": top / bottom}


def share_of(log, first, metric, without=(), **segment):
    """As the program asks: of two overlapping segments the later is compared without the journeys of the one found before."""
    seen = {case: value for case, rows in log.items()
            if not any(first[case][column] == value for column, value in without) and (value := metric(rows)) is not None}
    wanted = {column.replace("_", "-"): value for column, value in segment.items()}
    inside = {case for case in seen if all(first[case][column] == value for column, value in wanted.items())}
    held = [column for column in ("priority", "topic", "channel") if column not in wanted and any(one[column] for one in first.values())]
    return difference(seen, inside, strata({case: first[case] for case in first}, held))


def weekly_share(log, first, topic, monday):
    """The share of a topic among the journeys that began before and from a Monday on."""
    before, after = Counter(), Counter()
    for case, rows in log.items():
        begun = time(rows[0]).date()
        (before if begun < monday else after)[first[case]["topic"] == topic] += 1
    return {"before": before[True] / before.total(), "after": after[True] / after.total()}


def days_with(log, activity):
    days = sorted({time(row).date() for rows in log.values() for row in rows if row["activity"] == activity})
    return {"first": days[0].isoformat(), "last": days[-1].isoformat(), "journeys": sum(any(row["activity"] == activity for row in rows) for rows in log.values())}


def weeks(log):
    """Journeys that began in each week, Monday first."""
    count = Counter()
    for rows in log.values():
        day = time(rows[0]).date()
        count[(day - timedelta(days=day.weekday())).isoformat()] += 1
    return dict(sorted(count.items()))


def main(path, name):
    log = journeys(path)
    first = {case: firsts(rows) for case, rows in log.items()}
    if name == "uci":
        result = {
            "weeks": weeks(log),
            "ping-pong Category 34": share_of(log, first, comes_back, topic="Category 34"),
            "ping-pong Category 40": share_of(log, first, comes_back, [("topic", "Category 34")], topic="Category 40"),
        }
    else:
        result = {
            "ping-pong SBA000607": share_of(log, first, comes_back, configuration_item="SBA000607"),
            "ping-pong TEAM0018": share_of(log, first, comes_back, [("configuration-item", "SBA000607")], team="TEAM0018"),
            "ping-pong TEAM0002": share_of(log, first, comes_back, [("configuration-item", "SBA000607"), ("team", "TEAM0018")], team="TEAM0002"),
            "reopened TEAM0018": share_of(log, first, is_opened_again, team="TEAM0018"),
            "Quality Indicator": days_with(log, "Quality Indicator"),
            "Quality Indicator Fixed": days_with(log, "Quality Indicator Fixed"),
        }
    print(json.dumps(result, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
