/**
 * The elements' stand-in for a missing picture is on Discord's own servers. This one is empty; it must be set before
 * the elements are loaded, which read it once.
 */
Object.assign(globalThis, { $discordMessage: { avatars: { default: 'data:,', blue: 'data:,' } } });

export {};
