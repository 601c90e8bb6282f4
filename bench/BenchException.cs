namespace Portal.Bench;

/// <summary>Something the person at the keyboard can put right: shown as one sentence, without a stack trace.</summary>
internal sealed class BenchException(string message) : Exception(message);
