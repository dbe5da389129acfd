/** Lines someone in danger, or someone close to them, acts on: held to a stricter tone and shown with the English beneath. */
const DANGER_PATH =
  /^(danger|relative|talk|consent)\.|^detail\.[a-z-]+\.ask$|^stage\.(leaving|travelling|consent-what)|^fault\./

/** Whether a line of the bot belongs to the danger path. Buttons do not: two languages on one are read in neither. */
export const inDangerPath = (key: string): boolean => DANGER_PATH.test(key)
