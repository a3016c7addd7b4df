const MEGABYTE = 1024 * 1024;

/** The largest file that is taken. */
export const LARGEST_FILE_BYTES = 20 * MEGABYTE;

/**
 * What a workbook may unpack to. `read` bounds the parts that are read, counted while they unpack: the reader holds
 * up to ten times as much, and an import must stay below 512 MB. A roster of 100,000 people fits. `declared` bounds what the file says of all its
 * parts, pictures included, which are never unpacked.
 */
export const LARGEST_UNPACKED_BYTES = { read: 48 * MEGABYTE, declared: 200 * MEGABYTE } as const;

/**
 * How many times its packed size a part may unpack to, once it is larger than a megabyte. Tables reach 10 to 30;
 * what is beyond 100 was made to fill memory (the bound that Apache POI has by default).
 */
export const LARGEST_RATIO = { times: 100, from: MEGABYTE } as const;

/** Parts of a workbook, pictures included. */
export const MOST_PARTS = 2000;

/** The largest table: rows and cells with something in them, and fields of a csv file, empty ones counted. */
export const LARGEST_TABLE = { rows: 300_000, cells: 1_500_000, csvFields: 4_000_000 } as const;

/** Excel's own last row and column: a file that names others is damaged. */
export const LAST_PLACE = { row: 1_048_576, column: 16_384 } as const;
