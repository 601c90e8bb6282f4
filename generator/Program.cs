using Portal.Generator.Commands;

return CommandLine.Run(args);
