import { compareMeeting } from "./against-the-facts-file";
import { meetings } from "./cases/meetings";
import { visits } from "./cases/visits";
import { MEETING_FACT } from "./fragments";
import { readMeeting } from "./read-answer";
import { testFacts } from "./test-facts";

testFacts(meetings, {
  fragment: MEETING_FACT,
  read: readMeeting,
  compare: (fact, meeting) => {
    // The file names the visit by its fact.
    const during = visits.find((visit) => visit.fact === fact.meeting?.visit);
    expect(meeting.visit).toBe(during?.expected.record);
    compareMeeting(fact, meeting);
  },
});
