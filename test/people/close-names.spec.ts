import { areCloseNames } from "../../services/people/person/close-names";

test.each([
  ["Ishaq Dar", "Ishak Dar"],
  ["Mohammad Asif Khan", "Muhammad Asif Khan"],
  ["Asif Khan", "Mohammad Asif Khan"],
  ["George Bush", "George W. Bush"],
  ["G. W. Bush", "George Walker Bush"],
  ["Tariq Mahmood Butt", "Tariq Butt"],
  ["Mikhail Gorbachev", "Mikhail Gorbatchev"],
  ["Ayub Khan", "Ayub Khan"],
])("%s could be %s", (one, other) => {
  expect(areCloseNames(one, other)).toBe(true);
  expect(areCloseNames(other, one)).toBe(true);
});

test.each([
  ["Abdul Hakeem Baloch", "Lt.G.(R) Abdul Qadir Baloch"],
  ["Imran Khan", "Ayub Khan"],
  ["Nadia Khan", "Nadia Sher Khan Dar"],
  ["Khan", "Imran Khan"],
  ["Mohammad Asif Khan", "Mohammad Arif Khan"],
  ["Ishak Darr", "Iskander Dar"],
])("%s is not %s", (one, other) => {
  expect(areCloseNames(one, other)).toBe(false);
  expect(areCloseNames(other, one)).toBe(false);
});
