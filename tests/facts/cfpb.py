"""Facts of the consumer complaints: python3 tests/facts/cfpb.py ../shared/data"""
import csv, gzip, json, re, sys
from collections import Counter

with gzip.open(f"{sys.argv[1]}/cfpb/complaints_sample.csv.gz", "rt", encoding="utf-8", newline="") as file:
    junk = [file.readline().strip() for _ in range(2)]
    rows = list(csv.DictReader(file))

received, sent = ([row[name] for row in rows] for name in ("Date received", "Date sent to company"))
print(json.dumps({
    "junkLines": junk, "rows": len(rows),
    "withNarrative": sum(1 for row in rows if row["Consumer complaint narrative"]),
    "distinctComplaints": len({row["Complaint ID"] for row in rows}),
    "received": [min(received), max(received)], "sent": [min(sent), max(sent)],
    "sentBeforeReceived": sum(1 for a, b in zip(received, sent) if b < a),
    "phrases": {phrase: sum(1 for row in rows if re.search(phrase.replace(" ", r"\s+"), row["Consumer complaint narrative"], re.I)) for phrase in ("identity theft", "customer service", "student loan", "social security")},
    "channels": dict(Counter(row["Submitted via"] for row in rows).most_common()),
    "timely": dict(Counter(row["Timely response?"] for row in rows).most_common()),
}, indent=1))
