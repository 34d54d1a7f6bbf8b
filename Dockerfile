# One image for the silo and the publisher: both run from the same checkout.
FROM node:24-bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends wget && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY . .
RUN npx -y pnpm@10.34.9 install --frozen-lockfile
# The build makes secrets for itself; the running services take theirs from the environment.
RUN npm start -- --build-only && rm -rf .parvis
RUN mkdir -p /var/lib/parvis && chown node:node /var/lib/parvis
USER node
ENV PARVIS_HOME=/var/lib/parvis
VOLUME /var/lib/parvis
