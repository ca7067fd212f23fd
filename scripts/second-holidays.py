"""Public holidays as the Python package "holidays" has them, for scripts/compare-holidays.ts.

Reads places ("de", "de-by") and years as JSON from standard input; writes the version of the package and, for each
place that it knows, the days that fall on a working day there.
"""

import json
import sys

import holidays

asked = json.load(sys.stdin)
known = holidays.list_supported_countries()


def days_of(place):
    country, _, region = place.upper().partition("-")
    if country not in known or (region and region not in known[country]):
        return None
    found = holidays.country_holidays(country, subdiv=region or None, years=asked["years"])
    worked = [d for d in found if d.year in asked["years"] and d.weekday() not in found.weekend]
    return {"days": sorted(d.isoformat() for d in worked), "weekend": sorted(found.weekend)}


places = {place: days_of(place) for place in asked["places"]}
json.dump({"version": holidays.__version__, "places": places}, sys.stdout)
