using System.Runtime.InteropServices;

namespace Portal.Bench.Measure;

/// <summary>What Linux counted for the children that this process has waited for.</summary>
internal static partial class Rusage
{
    private const int OfChildren = -1;

    public static (TimeSpan Cpu, long PeakBytes) Children()
    {
        if (GetRusage(OfChildren, out var usage) != 0)
            throw new InvalidOperationException($"getrusage: error {Marshal.GetLastPInvokeError()}");
        return (usage.User.Span + usage.System.Span, usage.PeakKilobytes * 1024);
    }

    /// <summary>Waits until everything written so far is on the disk, so that one program's writes are not in the next one's time.</summary>
    [LibraryImport("libc", EntryPoint = "sync")]
    public static partial void FlushDisks();

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetRusage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timeval
    {
        public long Seconds;
        public long Microseconds;

        public readonly TimeSpan Span => TimeSpan.FromSeconds(Seconds) + TimeSpan.FromMicroseconds(Microseconds);
    }

    // struct rusage of 64-bit Linux: 144 bytes, of which only the beginning is read.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public Timeval User;
        public Timeval System;
        public long PeakKilobytes;
    }
}
