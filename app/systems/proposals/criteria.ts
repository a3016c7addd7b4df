/**
 * The score sheet of 100 points (domain §10.3, default): the most points of each criterion, and the points at
 * which its anchor texts stand, `criterion.<name>.at<points>`.
 */
export const CRITERIA = {
  tangible: { most: 30, anchors: [0, 10, 20, 30] },
  intangible: { most: 10, anchors: [0, 3, 6, 10] },
  creativity: { most: 20, anchors: [0, 7, 14, 20] },
  feasibility: { most: 15, anchors: [0, 5, 10, 15] },
  effort: { most: 15, anchors: [0, 5, 10, 15] },
  spread: { most: 10, anchors: [0, 3, 7, 10] },
} as const;

export type Criterion = keyof typeof CRITERIA;

export const CRITERION_NAMES = Object.keys(CRITERIA) as Criterion[];
