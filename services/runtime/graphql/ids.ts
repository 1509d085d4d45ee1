const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether an id can be that of a record; another one is the id of nothing. */
export const isUuid = (id: string): boolean => UUID.test(id);

/** The ids of a filter that can be ids of records, as the database writes them. */
export const uuidsOf = (ids: readonly string[]): string[] => ids.filter(isUuid).map((id) => id.toLowerCase());
