// Loaded before the bot in a soak: says, when asked, what the process holds after a full collection.
process.on('message', () => {
  globalThis.gc();
  const resources = process.getActiveResourcesInfo();
  const count = (pattern) => resources.filter((name) => pattern.test(name)).length;
  process.send({
    heap: process.memoryUsage().heapUsed / 1_048_576,
    timers: count(/Timeout|Immediate/u),
    sockets: count(/TCP|TLS/u),
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  });
});
