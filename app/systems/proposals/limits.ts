/** Photos of a proposal, before and after together (domain §1.6, default). */
export const MOST_PHOTOS = 9;

export const MOST_PARTNERS = 9;
