using System.Runtime.InteropServices;

namespace Kb.Cli;

/// <summary>Ctrl-C and SIGTERM: the first asks the work to end well, the second ends the process at once.</summary>
/// <remarks>The command library hears signals only while an asynchronous action is pending; a build computes on the main thread.</remarks>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() => _registrations = [Register(PosixSignal.SIGINT), Register(PosixSignal.SIGTERM)];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal) => PosixSignalRegistration.Create(signal, context =>
    {
        if (_source.IsCancellationRequested)
        {
            if (!Console.IsErrorRedirected)
                Console.Error.Write("\u001b[?25h"); // a live display had hidden the cursor
            return; // the system's own way: the process is gone; whatever was being written, the next build mends
        }

        context.Cancel = true;
        _source.Cancel();
    });
}
