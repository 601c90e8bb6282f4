using Portal.Backend;
using Portal.Backend.Errors;
using Portal.Backend.Health;

var builder = WebApplication.CreateBuilder(args);
builder.AddDoor();

var app = builder.Build();
app.UseSafeHeaders();
app.UseErrorAnswers();
app.MapHealth();
app.Run();
