using Xunit;

// Tests that start the program share the machine's two cores; side by side they would only measure each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
