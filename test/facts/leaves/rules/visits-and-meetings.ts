import { equal, said, sourceKey, sourcesOf, type Rules } from "../rule";
import type { Told } from "../told";

const onTheTrip = ({ citations }: Told) =>
  citations.filter(({ field }) => field === "trip").flatMap(({ value }) => value?.split(/[,;] /) ?? []);

export const rulesOfVisitsAndMeetings: Rules = {
  "visit.kind": equal(({ kind }) => [kind]),
  "visit.stops[]": equal(({ places }) => places ?? []),
  "visit.stopsSource": sourceKey(({ citations }) =>
    sourcesOf(citations.filter(({ field }) => field === "places" || field === null)),
  ),
  "visit.tripStops[]": equal(onTheTrip),
  "visit.tripWhen": equal(onTheTrip),
  "visit.authorJudgement": equal(({ citations }) => citations.map(({ value }) => value)),
  "visit.central": said("The trip that the article is about.", ({ note }) => [note]),
  "meeting.topics[]": equal(({ topics }) => topics ?? []),
};
