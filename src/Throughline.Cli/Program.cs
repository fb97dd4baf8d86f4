using Throughline.Cli;

return await ThroughlineCommand.RunAsync(args, TimeProvider.System);
