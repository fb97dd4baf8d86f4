"""Facts of the UCI incident log: python3 tests/facts/uci.py ../shared/data"""
import csv, io, json, sys, zipfile
from collections import defaultdict
from datetime import datetime
from paths import facts

archive = zipfile.ZipFile(f"{sys.argv[1]}/uci-incident/incident_event_log.zip")
callers, tickets, rows, teams, seen = set(), defaultdict(set), [], defaultdict(list), 0
for row in csv.DictReader(io.TextIOWrapper(archive.open("incident_event_log.csv"), "utf-8", newline="")):
    seen += 1
    rows.append((row["number"], row["incident_state"],
                 datetime.strptime(row["sys_updated_at"], "%d/%m/%Y %H:%M"), int(row["sys_mod_count"])))
    if row["assignment_group"] != "?":
        teams[row["number"]].append((rows[-1][2], rows[-1][3], seen, row["assignment_group"]))
    caller = None if row["caller_id"] == "?" else row["caller_id"]
    tickets[row["number"]].add(caller)
    callers.add(caller)

result = facts(rows)
result["rows"] = seen
result["callers"] = len(callers - {None})
result["ticketsWithoutCaller"] = sum(1 for known in tickets.values() if known == {None})
result["ticketsWithSeveralCallers"] = sum(1 for known in tickets.values() if len(known - {None}) > 1)
result["handOvers"] = sum(before[3] != after[3] for of in map(sorted, teams.values()) for before, after in zip(of, of[1:]))
print(json.dumps(result, indent=1))
