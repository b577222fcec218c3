// Plain JavaScript on purpose: it must run on any Node, and say which one is needed before anything newer is loaded.
const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `Cần Node ${needed} trở lên, máy đang dùng ${process.version}. Hãy chạy "npm ci" (kèm Node ${needed}) rồi dùng các lệnh "npm run …".\n` +
      `Node ${needed} or newer is needed, this is ${process.version}. Run "npm ci" (it brings Node ${needed}), then use the "npm run …" commands.`,
  );
  process.exit(1);
}
