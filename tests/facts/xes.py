"""Facts of the small event logs: python3 tests/facts/xes.py ../shared/data"""
import csv, gzip, json, sys
import xml.etree.ElementTree as tree
from datetime import datetime, timezone
from paths import facts

FOLDER = f"{sys.argv[1]}/xes-ocel"


def value(element, key):
    return next((child.get("value") for child in element if child.get("key") == key), None)


def instant(text):
    """A time with its offset, as an instant in UTC; None if it is none (the partial orders have '?')."""
    try:
        return datetime.fromisoformat(text).astimezone(timezone.utc)
    except (TypeError, ValueError):
        return None


def xes(name):
    with (gzip.open if name.endswith(".gz") else open)(f"{FOLDER}/{name}", "rb") as file:
        root = tree.parse(file).getroot()
    for element in root.iter():
        element.tag = element.tag.split("}")[-1]
    events = [(value(trace, "concept:name"), value(event, "concept:name"), instant(value(event, "time:timestamp")), 0)
              for trace in root.iter("trace") for event in trace.iter("event")]
    placed = [event for event in events if None not in event]
    result = {"traces": len(list(root.iter("trace"))), "rows": len(events), "withoutTime": len(events) - len(placed)}
    return result | (facts(placed) if placed else {})


def running_example_csv():
    with open(f"{FOLDER}/running-example.csv", encoding="utf-8", newline="") as file:
        return facts([(row["case:concept:name"], row["concept:name"], instant(row["time:timestamp"]), 0)
                      for row in csv.DictReader(file)])


print(json.dumps({"running-example.csv": running_example_csv()} | {name: xes(name) for name in (
    "running-example.xes", "02_teleclaims.xes.gz", "03_repairExample.xes.gz", "interval_event_log.xes.gz",
    "partial_order_example.xes", "xes_20.xes")}, indent=1))
