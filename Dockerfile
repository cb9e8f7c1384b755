# syntax=docker/dockerfile:1

# Pin both by digest where images are rebuilt without being looked at.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Nothing of a dependency runs while it is installed; the one build is ours, below.
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src ./src
COPY commands ./commands
COPY .config ./.config
# The build rehearses a start with these articles, so that what it needs is compiled.
COPY data ./data
RUN npm run -s build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production LOG_FORMAT=json HEALTH_FILE=/run/footnote/health
WORKDIR /app
COPY --from=build /app/dist ./dist
# Everything is in the bundle but the one package with a binary.
COPY --from=build /app/node_modules/@resvg ./node_modules/@resvg
COPY package.json ./
COPY data ./data
# The second is where a volume for INDEX_FOLDER is mounted, and gets its owner from here.
RUN mkdir /run/footnote /var/lib/footnote && chown node:node /run/footnote /var/lib/footnote
USER node
# The bot finishes what is in flight on SIGTERM and is gone within eight seconds.
STOPSIGNAL SIGTERM
# The file is rewritten every five seconds while Discord acknowledges every shard, and removed when it does not.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=2 \
  CMD ["node", "-e", "process.exit(Date.now() - require('node:fs').statSync(process.env.HEALTH_FILE).mtimeMs < 30000 ? 0 : 1)"]
CMD ["node", "dist/main.js"]
