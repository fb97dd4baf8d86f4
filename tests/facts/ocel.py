"""Facts of the three object-centric examples: python3 tests/facts/ocel.py ../shared/data"""
import json, sqlite3, sys
import xml.etree.ElementTree as tree
from collections import Counter

FOLDER = f"{sys.argv[1]}/xes-ocel"


def summary(events, objects):
    """Events as (type, time, objects named); objects as types."""
    return {"events": len(events), "objects": len(objects),
            "eventTypes": dict(sorted(Counter(kind for kind, _, _ in events).items())),
            "objectTypes": dict(sorted(Counter(objects).items())),
            "from": min(time for _, time, _ in events), "to": max(time for _, time, _ in events),
            "objectsNamedByEvents": sum(named for _, _, named in events)}


def of_json():
    with open(f"{FOLDER}/ocel20_example.jsonocel", encoding="utf-8") as file:
        log = json.load(file)
    return summary([(e["type"], e["time"], len(e.get("relationships", []))) for e in log["events"]],
                   [o["type"] for o in log["objects"]])


def of_xml():
    root = tree.parse(f"{FOLDER}/ocel20_example.xmlocel").getroot()
    return summary([(e.get("type"), e.get("time"), len(e.findall("objects/relationship"))) for e in root.findall("events/event")],
                   [o.get("type") for o in root.findall("objects/object")])


def of_sqlite():
    db = sqlite3.connect(f"file:{FOLDER}/ocel20_example.sqlite?mode=ro&immutable=1", uri=True)
    times, named = {}, Counter(row[0] for row in db.execute("select ocel_event_id from event_object"))
    for (table,) in db.execute("select ocel_type_map from event_map_type").fetchall():
        times |= dict(db.execute(f'select ocel_id, ocel_time from "event_{table}"'))
    return summary([(kind, times[event], named[event]) for event, kind in db.execute("select ocel_id, ocel_type from event")],
                   [kind for (kind,) in db.execute("select ocel_type from object")])


print(json.dumps({"json": of_json(), "xml": of_xml(), "sqlite": of_sqlite()}, indent=1))
