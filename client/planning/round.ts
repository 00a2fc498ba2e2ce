/** To thousands: an expectation is not known to the person. */
export const about = (people: number): number => (people < 10_000 ? people : Math.round(people / 1000) * 1000)
