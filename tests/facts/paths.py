"""Paths of a log by the plainest way there is: sort each case, walk it, count with dictionaries.

Shares no code with the program. A row is (case, activity, time, sequence); the rows come in file order,
and the order within a case is time, then sequence, then place in the file. Times are exact (datetime, not floats).
"""
import statistics
from collections import Counter, defaultdict


def quantile(values, share):
    """Linear interpolation between order statistics (R type 7), on sorted values."""
    place = (len(values) - 1) * share
    below = int(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (values[above] - values[below]) * (place - below)


def facts(rows, top_edges=10, top_variants=10):
    cases = defaultdict(list)
    for place, (case, activity, time, sequence) in enumerate(rows):
        cases[case].append((time, sequence, place, activity))
    count, within, starts, ends, variants = Counter(), Counter(), Counter(), Counter(), Counter()
    gaps, durations, times = defaultdict(list), [], []
    for steps in cases.values():
        steps.sort(key=lambda step: step[:3])
        names = [step[3] for step in steps]
        count.update(names)
        within.update(set(names))
        starts[names[0]] += 1
        ends[names[-1]] += 1
        variants[tuple(names)] += 1
        durations.append((steps[-1][0] - steps[0][0]).total_seconds())
        times += [steps[0][0], steps[-1][0]]
        for before, after in zip(steps, steps[1:]):
            gaps[before[3], after[3]].append((after[0] - before[0]).total_seconds())
    durations.sort()
    by_size = lambda counter: sorted(counter.items(), key=lambda item: (-item[1], item[0]))
    edges = by_size({edge: len(seconds) for edge, seconds in gaps.items()})
    return {
        "cases": len(cases),
        "events": sum(count.values()),
        "from": min(times).isoformat(),
        "to": max(times).isoformat(),
        "nodes": [{"type": name, "count": n, "cases": within[name], "starts": starts[name], "ends": ends[name]}
                  for name, n in by_size(count)],
        "edgeTypes": len(edges),
        "edges": [{"from": edge[0], "to": edge[1], "count": n, "meanSeconds": statistics.fmean(gaps[edge]),
                   "medianSeconds": statistics.median(gaps[edge])} for edge, n in edges[:top_edges]],
        "variants": {"total": len(variants),
                     "top": [{"path": list(path), "count": n} for path, n in by_size(variants)[:top_variants]]},
        "durations": {"meanSeconds": statistics.fmean(durations), "medianSeconds": statistics.median(durations),
                      "p90Seconds": quantile(durations, 0.9)},
    }
