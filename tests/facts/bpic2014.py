"""Facts of Rabobank's four files: python3 tests/facts/bpic2014.py ../shared/data"""
import csv, io, json, sys, zipfile
from collections import Counter
from datetime import datetime
from paths import facts

FOLDER = f"{sys.argv[1]}/bpic2014"


def table(archive, member, delimiter):
    """Header and the rows as lists; byte-order marks are no content, wherever they stand."""
    text = zipfile.ZipFile(f"{FOLDER}/{archive}").read(member).decode("utf-8-sig")
    marks = text.count("\ufeff")
    reader = csv.reader(io.StringIO(text.replace("\ufeff", ""), newline=""), delimiter=delimiter)
    header = next(reader)
    rows = list(reader)
    full = [row for row in rows if any(field.strip() for field in row)]
    return header, full, {"rows": len(full), "blankRows": len(rows) - len(full), "marksInside": marks,
                          "widths": dict(Counter(len(row) for row in rows)), "columns": len(header)}


def column(header, rows, name):
    place = header.index(name)
    return [row[place].strip() if place < len(row) else "" for row in rows]


def links(values):
    named = [value for value in values if value and not value.startswith("#")]
    return {"named": len(named), "distinct": len(set(named)),
            "markers": {key: n for key, n in sorted(Counter(values).items()) if key.startswith("#")}}


def markers(rows):
    return {key: n for key, n in sorted(Counter(field for row in rows for field in row).items()) if key.startswith("#")}


header, rows, counts = table("EventLog.zip", "EventLog.csv", ",")
ticket, activity, time = (column(header, rows, name) for name in (
    "Incident ID", "Detail Incident Activity.IncidentActivity_Type", "Detail Incident Activity.DateStamp"))
log = facts([(t, a, datetime.strptime(s, "%Y-%m-%d %H:%M:%S"), 0) for t, a, s in zip(ticket, activity, time)])
log |= counts | {"markers": markers(rows), "repeatedRows": len(rows) - len(set(map(tuple, rows)))}
events_of = set(ticket)

header, rows, counts = table("detail_interaction.zip", "Detail Interaction.csv", ";")
ids, related = column(header, rows, "Interaction ID"), column(header, rows, "Related Incident")
interactions = counts | {"distinct": len(set(ids) - {""}), "relatedIncident": links(related), "markers": markers(rows)}
named_incidents = {value for value in related if value and not value.startswith("#")}
interaction_ids = set(ids) - {""}

header, rows, counts = table("detail_incident.zip", "Detail Incident.csv", ";")
ids = column(header, rows, "Incident ID")
incident_ids = set(ids) - {""}
incidents = counts | {"distinct": len(incident_ids), "withoutId": ids.count(""),
                      "relatedInteraction": links(column(header, rows, "Related Interaction")),
                      "relatedChange": links(column(header, rows, "Related Change")), "markers": markers(rows)}
named_changes = {value for value in column(header, rows, "Related Change") if value and not value.startswith("#")}

header, rows, counts = table("detail_change.zip", "Detail Change.csv", ";")
ids = column(header, rows, "Change ID")
change_ids = set(ids) - {""}
changes = counts | {"distinct": len(change_ids), "withoutId": ids.count(""), "markers": markers(rows)}

print(json.dumps({
    "eventLog": log, "interactions": interactions, "incidents": incidents, "changes": changes,
    "together": {
        "incidentsOfEventLogInIncidents": len(events_of & incident_ids),
        "incidentsNamedByInteractions": len(named_incidents),
        "namedIncidentsThatAreThere": len(named_incidents & (incident_ids | events_of)),
        "changesNamedByIncidents": len(named_changes),
        "namedChangesThatAreThere": len(named_changes & change_ids),
        "interactionsAndIncidents": len(interaction_ids | incident_ids | events_of),
        "withNamedIncidents": len(interaction_ids | incident_ids | events_of | named_incidents),
        "withChanges": len(interaction_ids | incident_ids | events_of | named_incidents | change_ids | named_changes),
    }}, indent=1))
